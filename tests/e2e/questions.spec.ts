import { expect, test } from "@playwright/test";

test.use({ javaScriptEnabled: false });

const question = "What are the trade-offs, and what do efficiency techniques change in practice?";

test("the home page leads to a question, whose page has the answer", async ({ page }) => {
  await page.goto("./");
  await page.getByRole("main").getByRole("link", { name: "Read answers" }).click();
  await page.getByRole("link", { name: question }).click();
  await expect(page).toHaveURL(/\/questions\/trade-offs\/$/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(question);
  await expect(page.getByText(/^Asked in/)).toBeVisible();
  await expect(page.locator("ol.papers").getByRole("link", { name: /^QLoRA/ })).toBeVisible();
  await page.getByRole("list", { name: "Techniques" }).getByRole("link", { name: "KV-Cache Eviction" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("KV-Cache Eviction");
});

test("an earlier address of a question leads to it in the list", async ({ page }) => {
  await page.goto("./questions/#trade-offs");
  await expect(page.locator("#trade-offs").getByRole("link", { name: question })).toBeInViewport();
});
