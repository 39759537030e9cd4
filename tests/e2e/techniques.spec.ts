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
  await page.locator("summary", { hasText: "2023" }).click();
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

test("the table of techniques has those with the most papers first, and a box shows the others", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("./techniques/");
  const rows = page.getByRole("row").filter({ has: page.getByRole("rowheader") });
  const counts = (await rows.locator("td:nth-of-type(1)").allTextContents()).map(Number);
  expect(counts).toHaveLength(100);
  expect(counts).toEqual(counts.toSorted((a, b) => b - a));
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(6000);
  await page.getByRole("checkbox", { name: /^Show all \d+$/ }).check();
  expect(await rows.count()).toBeGreaterThan(200);
  await page.getByRole("link", { name: "KV-Cache Eviction", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("KV-Cache Eviction");
});

test.describe("with a script", () => {
  test.use({ javaScriptEnabled: true });

  test("techniques can be filtered by name and alias, and sorted by growth", async ({ page }) => {
    await page.goto("./techniques/");
    const names = page.getByRole("rowheader");
    await page.getByRole("searchbox", { name: /^Technique/ }).fill("eviction");
    await expect(names.filter({ hasText: /^KV-Cache Eviction$/ })).toBeVisible();
    await expect(page.getByText(/^\d of \d+$/)).toBeVisible();
    await page.getByRole("searchbox", { name: /^Technique/ }).fill("");
    const heading = page.getByRole("columnheader", { name: /^Since/ });
    await heading.getByRole("button").click();
    await heading.getByRole("button").click();
    await expect(heading).toHaveAttribute("aria-sort", "descending");
    await expect(page).toHaveURL(/sort=-growth/);
    const growth = await page.locator("tbody tr:visible td:nth-of-type(2)").allTextContents();
    const numbers = growth.filter((text) => /^\d/.test(text)).map(Number);
    expect(numbers).toEqual(numbers.toSorted((a, b) => b - a));
  });

  test("techniques can be filtered by area while their names are in Chinese", async ({ page }) => {
    await page.goto("./techniques/?lang=zh");
    const areas = page.locator("tbody tr:visible td:nth-of-type(3)");
    await expect(areas.filter({ hasText: "模型压缩" }).first()).toBeVisible();
    await page.locator("summary", { hasText: "Filter" }).click();
    await page.getByRole("combobox", { name: "Area" }).selectOption("Model Compression");
    await expect(page.getByText(/^[1-9]\d* of \d+$/)).toBeVisible();
    expect(new Set(await areas.allTextContents())).toEqual(new Set(["模型压缩"]));
    await expect(page).toHaveURL(/filter=area%3AModel\+Compression&lang=zh$/);
  });
});

test("a paper page shows the source of its note", async ({ page }) => {
  await page.goto("./papers/gptq/");
  const note = page.getByText(/^Summarized from/);
  await expect(note.getByRole("link")).toHaveAttribute("href", /^https:\/\//);
});
