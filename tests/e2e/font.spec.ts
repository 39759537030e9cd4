import { expect, type Page, test } from "@playwright/test";

/** Returns the names of the downloaded fonts that the footer uses. */
async function downloadedFonts(page: Page): Promise<string[]> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("DOM.enable");
  await devtools.send("CSS.enable");
  const { root } = await devtools.send("DOM.getDocument");
  const { nodeId } = await devtools.send("DOM.querySelector", { nodeId: root.nodeId, selector: "footer p" });
  const { fonts } = await devtools.send("CSS.getPlatformFontsForNode", { nodeId });
  return fonts.flatMap(({ isCustomFont, familyName }) => (isCustomFont ? familyName : []));
}

test("the first page fetches the text font, and the next page uses it", async ({ page }) => {
  const fetched = page.waitForResponse((response) => response.url().includes("inter_latin"));
  await page.goto("./");
  expect((await fetched).ok()).toBe(true);
  // Retries, because on a busy machine the font may miss the first paint.
  await expect(async () => {
    await page.goto("./papers/");
    expect(await downloadedFonts(page)).toEqual([expect.stringMatching(/inter/i)]);
  }).toPass();
});
