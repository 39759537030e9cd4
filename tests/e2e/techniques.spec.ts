import { expect, test } from "@playwright/test";

test.use({ javaScriptEnabled: false });

test("navigates from a paper to its technique, a related technique, and the list", async ({ page }) => {
  await page.goto("./papers/h2o/");
  await page
    .getByRole("list", { name: "Techniques" })
    .getByRole("link", { name: "KV-Cache Eviction", exact: true })
    .click();
  await expect(page).toHaveURL(/\/techniques\/kv-cache-eviction\/$/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("KV-Cache Eviction");

  const count = Number.parseInt((await page.getByRole("heading", { name: /^\d+ papers?$/ }).textContent()) ?? "", 10);
  expect(count).toBeGreaterThan(1);
  await expect(page.locator("ol.papers > li")).toHaveCount(count);
  await expect(page.locator("ol.papers").getByRole("link", { name: /^H2O/ })).toBeVisible();

  await page.getByRole("list", { name: "Techniques" }).getByRole("link", { name: "Attention Sinks" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Attention Sinks");
  await page.getByRole("navigation", { name: "Breadcrumb" }).getByRole("link", { name: "Techniques" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Techniques");
});

test("a technique links to the topics of its papers", async ({ page }) => {
  await page.goto("./techniques/kv-cache-eviction/");
  await page.getByRole("main").getByRole("link", { name: "KV-Cache Optimization" }).first().click();
  await expect(page).toHaveURL(/\/topics\/model-centric\/efficient-inference\/kv-cache\/$/);
});

test("the list of techniques is grouped by area", async ({ page }) => {
  await page.goto("./techniques/");
  await page
    .getByRole("navigation", { name: "Areas" })
    .getByRole("link", { name: /^Efficient Inference/ })
    .click();
  const area = page.locator("section", { has: page.getByRole("heading", { level: 2, name: "Efficient Inference" }) });
  await expect(area.getByRole("heading")).toBeInViewport();
  await area.getByRole("link", { name: "KV-Cache Eviction" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("KV-Cache Eviction");
});

test("a paper page shows the source of its note", async ({ page }) => {
  await page.goto("./papers/gptq/");
  const note = page.getByText(/^Summarized from/);
  await expect(note.getByRole("link")).toHaveAttribute("href", /^https:\/\//);
});
