import { expect, type Page, test } from "@playwright/test";
import { violationsOf } from "./violations";

// The page for choosing, on the survey of bread.

test.beforeEach(({ page }) => {
  page.on("pageerror", (error) => {
    throw error;
  });
});

/** Returns the region with the result. */
function resultOf(page: Page) {
  return page.getByRole("region", { name: "Result" });
}

test.describe("without a script", () => {
  test.use({ javaScriptEnabled: false });

  test("the page is a guide to all tasks with one worked example", async ({ page }) => {
    await page.goto("./choose/");
    await expect(page.getByRole("radio")).toHaveCount(0);
    await expect(page.getByLabel("Model", { exact: true })).toBeHidden();
    await expect(resultOf(page)).toContainText("Does not fit: 2.11 GB of 2 GB, 0.108 GB too much");
    for (const name of ["Fit the planner on one oven", "Plan faster", "Train on little memory"])
      await expect(page.getByRole("heading", { level: 2, name })).toBeVisible();
    await expect(page.getByText("Saves 1.5 GB: 0.608 GB in all, which fits.")).toBeVisible();
    await expect(page.getByText("Weights × bits ÷ 8.")).toBeVisible();
  });
});

test("the form changes the bar, the bounds and the remedies", async ({ page }) => {
  await page.goto("./choose/");
  await expect(page.getByRole("heading", { level: 2, name: "Plan faster" })).toBeHidden();
  await page.getByLabel("Model", { exact: true }).selectOption("ManyBakers 8x1B");
  await page.getByLabel("Accelerator", { exact: true }).selectOption("Steam oven 20 GB");
  const result = resultOf(page);
  await expect(result.getByRole("heading")).toHaveText("ManyBakers 8x1B on 1 × Steam oven 20 GB");
  await expect(result.getByRole("status")).toHaveText("Fits: 16.2 GB of 20 GB, 81%");
  await expect(result.getByRole("img")).toHaveAccessibleName(
    /^Weights 16 GB, KV cache 0\.02 GB, State less than 0\.01 GB, Activations 0\.136 GB/,
  );
  await page.getByLabel("Weights", { exact: true }).selectOption("4");
  await expect(result.getByRole("status")).toHaveText("Fits: 4.16 GB of 20 GB, 21%");
  await expect(page.locator("#fit-coarse-weights")).toContainText("No change in this case.");
  await page.getByLabel("Number of cards").fill("2");
  await expect(result.getByRole("status")).toHaveText("Fits: 4.16 GB of 40 GB, 10%");
  await page.getByRole("radio", { name: "Plan faster" }).check();
  await expect(page.getByRole("heading", { level: 2, name: "Plan faster" })).toBeVisible();
  await expect(page.getByRole("heading", { level: 2, name: "Fit the planner on one oven" })).toBeHidden();
  await expect(page.locator("#faster-guess")).toContainText(/At best about [\d,.]+ tokens\/s, not [\d,.]+\./);
});

test("a context that the model does not support is marked as not working", async ({ page }) => {
  await page.goto("./choose/?model=many-bakers&card=steam-oven&context=8000");
  const verdict = resultOf(page).getByRole("status");
  await expect(verdict).toHaveText(/^Fits: /);
  await expect(verdict).toHaveAttribute("data-works", "true");
  await page.getByLabel("Context (tokens)").fill("8001");
  await expect(verdict).toHaveText(/^Fits in memory \(.* of 20 GB, \d+%\), but the model supports only 8,000 tokens$/);
  await expect(verdict).toHaveAttribute("data-works", "false");
});

test("a reader who may not retrain sees only remedies without training", async ({ page }) => {
  await page.goto("./choose/");
  const remedy = page.getByRole("heading", { level: 4, name: /Halve the planner/ });
  await expect(remedy).toBeVisible();
  await page.getByLabel("Can you retrain the model?").selectOption("No");
  await expect(remedy).toBeHidden();
  await expect(page.getByText("Remedies that retrain the model are hidden.").first()).toBeVisible();
});

test("training shows gradients and the optimizer, and asks for no cache", async ({ page }) => {
  await page.goto("./choose/");
  await page.getByRole("radio", { name: "Train on little memory" }).check();
  await expect(resultOf(page).getByRole("listitem")).toHaveText([
    /^Weights/,
    /^Activations/,
    /^Gradients/,
    /^Optimizer/,
  ]);
  await expect(page.getByLabel("KV cache", { exact: true })).toHaveCount(0);
});

test("remedies are applied together", async ({ page }) => {
  await page.goto("./choose/");
  await page.getByRole("checkbox", { name: "Weigh in 4 bits" }).check();
  await expect(resultOf(page).getByRole("status")).toHaveText("Fits: 0.608 GB of 2 GB, 30%");
  await expect(page.locator("#fit-coarse-weights")).toContainText("Applied.");
  await page.getByRole("checkbox", { name: "Halve the planner" }).check();
  await expect(page).toHaveURL(/\?apply=coarse-weights%2Csmaller-planner$/);
  await expect(resultOf(page).getByRole("status")).toHaveText("Fits: 0.358 GB of 2 GB, 18%");
  await expect(resultOf(page)).toContainText("Applied: Weigh in 4 bits; Halve the planner");
  await page.reload();
  await expect(page.getByRole("checkbox", { name: "Halve the planner" })).toBeChecked();
  await page.getByLabel("Can you retrain the model?").selectOption("No");
  await expect(resultOf(page).getByRole("status")).toHaveText("Fits: 0.608 GB of 2 GB, 30%");
  await page.getByRole("radio", { name: "Plan faster" }).check();
  await expect(page).toHaveURL(/\?task=faster&retrain=no$/);
});

test("an unknown remedy in the address is ignored, and dropped at the next change", async ({ page }) => {
  await page.goto("./choose/?apply=no-such-remedy,coarse-weights");
  await expect(resultOf(page)).toContainText("Applied: Weigh in 4 bits");
  await expect(page.getByRole("checkbox", { name: "Weigh in 4 bits" })).toBeChecked();
  await page.getByRole("checkbox", { name: "Halve the planner" }).check();
  await expect(page).toHaveURL(/\?apply=coarse-weights%2Csmaller-planner$/);
});

test("the address keeps the state, and restores it", async ({ page }) => {
  await page.goto("./choose/");
  await page.getByLabel("Model", { exact: true }).selectOption("many-bakers");
  await page.getByLabel("Context (tokens)").fill("4000");
  await expect(page).toHaveURL(/\/choose\/\?model=many-bakers&context=4000$/);
  const verdict = await resultOf(page).getByRole("status").textContent();
  await page.reload();
  await expect(page.getByLabel("Context (tokens)")).toHaveValue("4000");
  await expect(resultOf(page).getByRole("status")).toHaveText(verdict ?? "");
  await page.goto("./choose/?task=faster&batch=8");
  await expect(page.getByRole("radio", { name: "Plan faster" })).toBeChecked();
  await expect(page.getByLabel("Batch (sequences)")).toHaveValue("8");
});

for (const [typed, label] of [
  ["0", "Context (tokens)"],
  ["-5", "Batch (sequences)"],
  ["999999999999999", "Number of cards"],
  ["many", "Context (tokens)"],
] as const)
  test(`"${typed}" in "${label}" shows an error beside the field`, async ({ page }) => {
    await page.goto("./choose/");
    const field = page.getByLabel(label);
    await field.fill(typed);
    await expect(field).toHaveAttribute("aria-invalid", "true");
    await expect(field).toHaveAccessibleDescription(/(^| )Write a whole number of \w+ from 1 to [\d,]+\.$/);
    await expect(resultOf(page)).toHaveText("Correct the marked fields to see the numbers.");
    await expect(field).toHaveValue(typed);
    await field.fill("2");
    await expect(resultOf(page).getByRole("img")).toBeVisible();
  });

test("a context can be written with k, M or separators, and stays as typed", async ({ page }) => {
  await page.goto("./choose/?model=many-bakers&card=steam-oven");
  const field = page.getByLabel("Context (tokens)");
  await expect(field).toHaveAccessibleDescription("128k is 131,072; 1M is 1,048,576.");
  for (const [typed, tokens] of [
    ["2k", "2,048"],
    ["4 K", "4,096"],
    ["1m", "1,048,576"],
    ["3,000", "3,000"],
    ["3 001", "3,001"],
  ] as const) {
    await field.fill(typed);
    await expect(resultOf(page)).toContainText(`1 sequence of ${tokens} tokens`);
    await expect(field).toHaveValue(typed);
  }
  await field.fill("3.000");
  await expect(field).toHaveAccessibleDescription(/“3\.000” is ambiguous: .* write 3,000\.$/);
  await expect(field).toHaveValue("3.000");
});

test("remedies show no numbers while a field is invalid, and stay hidden if they retrain", async ({ page }) => {
  await page.goto("./choose/?retrain=no&context=many");
  const remedy = page.locator("#fit-coarse-weights");
  const retraining = page.getByRole("heading", { level: 4, name: /Halve the planner/ });
  await expect(resultOf(page)).toHaveText("Correct the marked fields to see the numbers.");
  await expect(remedy).toBeVisible();
  await expect(remedy.locator(".effect")).toBeHidden();
  await expect(retraining).toBeHidden();
  await page.getByLabel("Context (tokens)").fill("2000");
  await expect(remedy.locator(".effect")).toHaveText(/^Saves 1\.5 GB: 0\.608 GB in all, which fits\./);
  await expect(retraining).toBeHidden();
});

test("an address with unknown choices shows errors beside their fields", async ({ page }) => {
  await page.goto("./choose/?model=no-such-model&context=abc");
  await expect(page.getByLabel("Model", { exact: true })).toHaveAccessibleDescription(
    "“no-such-model” is not in the list. Choose one.",
  );
  await expect(page.getByLabel("Context (tokens)")).toHaveAccessibleDescription(/ Write a whole number/);
});

test("axe finds no violation, and the page does not scroll sideways at 360 px", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await page.goto("./choose/?context=0");
    await expect(page.getByLabel("Context (tokens)")).toHaveAttribute("aria-invalid", "true");
    await page.getByText(/^Dimensions of the/).click();
    for (const context of ["0", "2000"]) {
      await page.getByLabel("Context (tokens)").fill(context);
      expect(await violationsOf(page)).toEqual([]);
    }
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});
