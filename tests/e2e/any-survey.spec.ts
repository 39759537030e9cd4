import { expect, test } from "@playwright/test";
import { violationsOf } from "./violations";

// Accessibility of the site of any survey, so the addresses come from its pages.

test("axe finds no violation on the pages of each kind", async ({ page }) => {
  await page.goto("./");
  const nav = page.getByRole("navigation", { name: "Main" }).getByRole("link");
  const addresses = await nav.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
  await page.goto("./papers/");
  const paper = await page
    .locator("ol.papers > li a")
    .first()
    .evaluate((link) => (link as HTMLAnchorElement).href);
  for (const address of ["./", ...addresses, paper, "./contribute/", "./about/"]) {
    await page.goto(address, { waitUntil: "networkidle" });
    expect([address, ...(await violationsOf(page))]).toEqual([address]);
  }
});

test("a survey without names in other languages offers no switch", async ({ page }) => {
  await page.goto("./?lang=zh", { waitUntil: "networkidle" });
  const main = page.getByRole("navigation", { name: "Main" });
  await main.getByRole("button", { name: "More" }).click();
  await expect(main.getByRole("link", { name: "About" }).first()).toBeVisible();
  await expect(main.getByRole("link", { name: "English" })).toHaveCount(0);
  await expect(page.locator(".load-failure")).toBeHidden();
});
