import { expect, type Page, test } from "@playwright/test";

/** Names of the fonts that the foot of a page is drawn with, without those of the machine. */
async function downloadedFonts(page: Page): Promise<string[]> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("DOM.enable");
  await devtools.send("CSS.enable");
  const { root } = await devtools.send("DOM.getDocument");
  const { nodeId } = await devtools.send("DOM.querySelector", { nodeId: root.nodeId, selector: "footer p" });
  const { fonts } = await devtools.send("CSS.getPlatformFontsForNode", { nodeId });
  return fonts.flatMap(({ isCustomFont, familyName }) => (isCustomFont ? familyName : []));
}

test("the font of the text is fetched with a reader's first page and there on the next one", async ({ page }) => {
  const fetched = page.waitForResponse((response) => response.url().includes("inter_latin"));
  await page.goto("./");
  expect((await fetched).ok()).toBe(true);
  // Again on a machine so busy that the browser waits for the font in vain.
  await expect(async () => {
    await page.goto("./papers/");
    expect(await downloadedFonts(page)).toEqual([expect.stringMatching(/inter/i)]);
  }).toPass();
});
