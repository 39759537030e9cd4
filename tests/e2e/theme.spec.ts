import { expect, type Page, test } from "@playwright/test";

const background = (page: Page) => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);

test("the theme follows the system, can be switched, and is remembered", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "light" });
  await page.goto("./");
  const light = await background(page);
  await page.emulateMedia({ colorScheme: "dark" });
  const dark = await background(page);
  expect(dark).not.toBe(light);

  await page.getByRole("button", { name: "Switch between light and dark" }).click();
  await expect.poll(() => background(page)).toBe(light);
  await page.goto("./papers/gptq/");
  expect(await background(page)).toBe(light);
});

test("a remembered theme is there before the page is drawn", async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem("theme", "dark"));
  // Without its scripts the page is as it was at the first paint.
  await page.route("**/scripts/*.js", (route) => route.abort());
  await page.emulateMedia({ colorScheme: "light" });
  await page.goto("./");
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
});

test("blocked storage and garbage in it do no harm", async ({ page }) => {
  const errors: Error[] = [];
  page.on("pageerror", (error) => errors.push(error));
  await page.addInitScript(() => {
    Object.defineProperty(window, "localStorage", {
      get() {
        throw new DOMException("blocked", "SecurityError");
      },
    });
  });
  await page.emulateMedia({ colorScheme: "light" });
  await page.goto("./");
  await page.getByRole("button", { name: "Switch between light and dark" }).click();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  expect(errors).toEqual([]);
});
