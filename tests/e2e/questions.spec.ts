import { expect, test } from "@playwright/test";

test.use({ javaScriptEnabled: false });

test("a question links to its answer, and the answer links to techniques", async ({ page }) => {
  await page.goto("./");
  await page
    .getByRole("main")
    .getByRole("link", { name: /^\d+ questions$/ })
    .click();
  const question = "What are the trade-offs, and what do efficiency techniques change in practice?";
  await page.getByRole("navigation", { name: "All questions" }).getByRole("link", { name: question }).click();
  await expect(page).toHaveURL(/\/questions\/#trade-offs$/);

  const answer = page.locator("#trade-offs");
  await expect(answer.getByRole("heading", { name: question })).toBeInViewport();
  await expect(answer.getByText(/^Asked in/)).toBeVisible();
  await answer.getByRole("list", { name: "Techniques" }).getByRole("link", { name: "KV-Cache Eviction" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("KV-Cache Eviction");
});
