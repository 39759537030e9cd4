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

const isTextFont = (url: string) => url.includes("inter-latin");

test("the font of the text waits for the first page, and is there for the next one", async ({ page }) => {
  const order: string[] = [];
  page.on("request", (request) => isTextFont(request.url()) && order.push("font"));
  page.on("load", () => order.push("load"));
  const fetched = page.waitForResponse((response) => isTextFont(response.url()));
  await page.goto("./");
  expect((await fetched).ok()).toBe(true);
  expect(order).toEqual(["load", "font"]);
  expect(await downloadedFonts(page)).toEqual([]);

  await expect.poll(() => page.evaluate(() => localStorage.getItem("text-font"))).not.toBeNull();
  // Again on a machine so busy that the browser waits for the font in vain.
  await expect(async () => {
    await page.goto("./papers/");
    expect(await downloadedFonts(page)).toEqual(["Inter"]);
  }).toPass();
});

test("a font file of a former build is forgotten", async ({ page }) => {
  const stored = () => page.evaluate(() => localStorage.getItem("text-font"));
  await page.goto("./papers/");
  await page.evaluate(() => localStorage.setItem("text-font", "/gone.woff2"));
  await page.goto("./");
  await expect.poll(stored).toMatch(/inter-latin.*\.woff2$/);
});
