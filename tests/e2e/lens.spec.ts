import { expect, test } from "@playwright/test";

test.use({ javaScriptEnabled: false });

test("a lens links from a class through areas and topics to a paper", async ({ page }) => {
  await page.goto("./");
  await page.getByRole("main").getByRole("link", { name: "See another order" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Training, inference, serving");

  await page.getByRole("navigation", { name: "Classes" }).getByRole("link", { name: "System serving" }).click();
  const serving = page.locator("#serving");
  await expect(serving.getByRole("heading", { level: 2 })).toBeInViewport();

  const paper = serving.getByRole("link", { name: /^Orca/ });
  await expect(paper).toBeHidden();
  await serving.locator("summary", { hasText: "System-Level" }).click();
  await paper.click();
  await expect(page).toHaveURL(/\/papers\/orca\/$/);
});

test("a lens separates pre-training and fine-tuning, and an area links to its topic", async ({ page }) => {
  await page.goto("./lenses/training-inference-serving/");
  const training = page.locator("#training");
  await expect(training.getByRole("heading", { level: 3, name: /^Pre-training/ })).toBeVisible();
  const fineTuning = training.locator("section", { has: page.getByRole("heading", { name: /^Fine-tuning/ }) });
  await fineTuning.locator("summary", { hasText: "Efficient Fine-Tuning" }).click();
  await expect(fineTuning.getByRole("link", { name: /^SparseAdapter:/ })).toBeVisible();
  await fineTuning.getByRole("link", { name: "View Efficient Fine-Tuning" }).click();
  await expect(page).toHaveURL(/\/topics\/model-centric\/efficient-fine-tuning\/$/);
});

test("lists all lenses", async ({ page }) => {
  await page.goto("./");
  await page.getByRole("contentinfo").getByRole("link", { name: "Lenses" }).click();
  await page.getByRole("main").getByRole("link", { name: "Training, inference, serving" }).click();
  await expect(page).toHaveURL(/\/lenses\/training-inference-serving\/$/);
});
