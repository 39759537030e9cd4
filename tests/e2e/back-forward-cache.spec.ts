import { expect, test } from "@playwright/test";
import { findInstalledBrowser } from "@/scripts/browser/find-browser";
import { launchFlags } from "@/scripts/browser/launch-flags";

// A page in the back/forward cache returns as the reader left it. Playwright turns the cache off by default.

const executablePath = findInstalledBrowser();
test.use({
  launchOptions: {
    args: launchFlags,
    ignoreDefaultArgs: ["--disable-back-forward-cache"],
    ...(executablePath && { executablePath }),
  },
});

for (const how of ["a click", "the keyboard"]) {
  test(`Back shows the page without the palette, after a result was opened with ${how}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: "light" });
    await page.goto("./papers/2023/");
    await page.keyboard.type("/flashattention");
    const option = page.getByRole("option", { name: /^FlashAttention: / });
    await expect(option).toBeVisible();
    if (how === "a click") await option.click();
    else {
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("Enter");
    }
    await expect(page).not.toHaveURL(/\/papers\/2023\/$/);
    await page.waitForLoadState();
    // page.goBack() waits for a load event, which a page from the cache does not have.
    await page.evaluate(() => history.back());
    await expect(page).toHaveURL(/\/papers\/2023\/$/);

    await expect(page.getByRole("dialog")).toBeHidden();
    await page.mouse.move(400, 400);
    await page.mouse.wheel(0, 300);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
    await page.getByRole("button", { name: "Theme: light, dark or system" }).click();
    await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
    await page.keyboard.press("/");
    await expect(page.getByRole("combobox", { name: /^Search/ })).toBeFocused();
  });
}

test("Back shows on a list what was put on the shelf meanwhile", async ({ page }) => {
  await page.goto("./topics/model-centric/efficient-inference/kv-cache/eviction/");
  const row = page.locator("ol.papers > li").first();
  await row.getByRole("link").first().click();
  await expect(page).toHaveURL(/\/papers\/[^/]+\/$/);
  await page.waitForLoadState();
  await page.keyboard.press("s");
  const tray = page.getByRole("banner").getByRole("link", { name: "Shelf 1" });
  await expect(tray).toBeVisible();
  await page.evaluate(() => history.back());
  await expect(page).toHaveURL(/\/eviction\/$/);
  await expect(row.getByRole("button", { name: /^Remove .* from the shelf$/ })).toBeVisible();
  await expect(tray).toBeVisible();
});
