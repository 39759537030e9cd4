import { readFileSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import { violationsOf } from "./violations";

// Facts and their tables, on the survey of bread.

test.beforeEach(({ page }) => {
  page.on("pageerror", (error) => {
    throw error;
  });
});

/** Returns the names in the first column, from top to bottom. */
function shownNames(page: Page): Promise<string[]> {
  return page.getByRole("rowheader").filter({ visible: true }).allTextContents();
}

test.describe("without a script", () => {
  test.use({ javaScriptEnabled: false });

  test("a fact shows its source on hover, on focus and after a click", async ({ page }) => {
    await page.goto("./papers/wild-yeast/");
    const value = page.getByText("8, 12 h");
    const source = page.getByText("Source: example.org, Table 2");
    await expect(source).toBeHidden();
    await value.hover();
    await expect(source).toBeVisible();
    await page.mouse.move(0, 0);
    await expect(source).toBeHidden();
    await value.focus();
    await expect(source).toBeVisible();
    await page.keyboard.press("Tab");
    await expect(source.getByRole("link")).toBeFocused();
    await page.getByRole("heading", { level: 1 }).click();
    await expect(source).toBeHidden();
    await value.click();
    await page.mouse.move(0, 0);
    await expect(source).toBeVisible();
  });

  test("a table is complete, and has no controls that do nothing", async ({ page }) => {
    await page.goto("./compare/starters/");
    expect(await shownNames(page)).toEqual(["LazyBaker", "WildYeast"]);
    await expect(page.getByRole("link", { name: "8, 12" })).toHaveAttribute("href", "https://example.org/wild-yeast");
    await expect(page.getByRole("button", { name: "Hydration" })).toBeHidden();
  });
});

test("Escape hides the source that a fact shows on hover and focus, until the next one", async ({ page }) => {
  await page.goto("./papers/wild-yeast/");
  const value = page.getByText("8, 12 h");
  const source = page.getByText("Source: example.org, Table 2");
  await value.focus();
  await value.hover();
  await expect(source).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(source).toBeHidden();
  await expect(value).toBeFocused();
  await page.mouse.move(0, 0);
  await value.hover();
  await expect(source).toBeVisible();
});

test("a table sorts by a heading with the first click, and the address keeps the order", async ({ page }) => {
  await page.goto("./compare/starters/");
  await page.getByRole("button", { name: "Hydration" }).click();
  await expect(page).toHaveURL(/\?sort=starter-hydration$/);
  expect(await shownNames(page)).toEqual(["LazyBaker", "WildYeast"]);
  await page.getByRole("button", { name: "Hydration" }).click();
  await expect(page.getByRole("columnheader", { name: "Hydration" })).toHaveAttribute("aria-sort", "descending");
  expect(await shownNames(page)).toEqual(["WildYeast", "LazyBaker"]);
  await page.reload();
  await expect(page.getByRole("columnheader", { name: "Hydration" })).toHaveAttribute("aria-sort", "descending");
  expect(await shownNames(page)).toEqual(["WildYeast", "LazyBaker"]);
});

test("a table filters by value and hides columns", async ({ page }) => {
  await page.goto("./compare/starters/");
  await page.getByText("Filter", { exact: true }).click();
  await page.getByRole("combobox", { name: "Flour" }).selectOption("wheat");
  await expect(page.getByRole("main").getByRole("status")).toHaveText("1 of 2");
  expect(await shownNames(page)).toEqual(["LazyBaker"]);
  await page.getByText("Columns", { exact: true }).first().click();
  await page.getByRole("checkbox", { name: "Vessel" }).uncheck();
  await expect(page.getByRole("columnheader", { name: "Vessel" })).toBeHidden();
  await expect(page).toHaveURL(/filter=starter-flour%3Awheat&hide=starter-vessel$/);
  await expect(page.locator("summary", { hasText: "Filter" })).toHaveText("Filter (1)");
  const showAll = page.getByRole("button", { name: "Show all rows" });
  await showAll.click();
  await expect(page.getByRole("main").getByRole("status")).toHaveText("2 of 2");
  await expect(page).toHaveURL(/\/compare\/starters\/\?hide=starter-vessel$/);
  await expect(page.locator("summary", { hasText: "Filter" })).toBeFocused();
  await expect(showAll).toBeHidden();
});

test("the menus of a table close on Escape and on a press outside", async ({ page }) => {
  await page.goto("./compare/starters/");
  // The script is there once the table is sorted.
  await page.getByRole("button", { name: "Hydration" }).click();
  await expect(page).toHaveURL(/\?sort=/);
  const summary = page.locator("summary", { hasText: "Filter" });
  const flour = page.getByRole("combobox", { name: "Flour" });
  await summary.click();
  await flour.focus();
  await page.keyboard.press("Escape");
  await expect(flour).toBeHidden();
  await expect(summary).toBeFocused();
  await summary.click();
  await expect(flour).toBeVisible();
  await page.getByRole("heading", { level: 1 }).click();
  await expect(flour).toBeHidden();
});

test("a table shows the rows that the reader names", async ({ page }) => {
  await page.goto("./compare/starters/");
  const names = page.getByRole("searchbox", { name: "Paper: names" });
  await names.fill("wildyeast, nothing");
  await expect(page.getByRole("main").getByRole("status")).toHaveText("1 of 2; none called nothing");
  expect(await shownNames(page)).toEqual(["WildYeast"]);
  await names.fill("");
  await expect(page.getByRole("main").getByRole("status")).toHaveText("2 of 2");
});

for (const [hardware, status] of [
  ["oven", "1 of 1"],
  ["ove", "No row of 1 matches"],
] as const)
  test(`the hardware filter of frameworks compares whole words: ${hardware}`, async ({ page }) => {
    await page.goto(`./frameworks/?filter=hardware:${hardware}`);
    await expect(page.getByRole("main").getByRole("status")).toHaveText(status);
  });

test("exports what the table shows", async ({ page }) => {
  await page.goto("./compare/starters/?filter=starter-flour:rye&hide=year&hide=starter-vessel");
  await expect(page.getByRole("main").getByRole("status")).toHaveText("1 of 2");
  await page.getByText("Export", { exact: true }).click();
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: "LaTeX" }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe("Starters.tex");
  expect(readFileSync(await download.path(), "utf8")).toBe(`% Needs \\usepackage{booktabs}.
\\begin{tabular}{llllll}
\\toprule
Paper & Flour & Hydration (\\%) & Feeding times (h) & Commercial yeast & Implemented in \\\\
\\midrule
WildYeast~\\cite{luczak2020wildyeast} & rye & 100 & 8, 12 & no & DoughPlanner \\\\
\\bottomrule
\\end{tabular}
`);
});

test("compares a paper with another that the reader adds, and marks what differs", async ({ page }) => {
  await page.goto("./papers/wild-yeast/");
  await page.getByRole("main").getByRole("link", { name: "Compare", exact: true }).click();
  await page.getByLabel("Add").fill("LazyBaker");
  await expect(page).toHaveURL(/\?ids=wild-yeast,lazy-baker$/);
  await expect(page.getByRole("row", { name: "Flour (differs) rye wheat" })).toBeVisible();
  await expect(page.getByRole("row", { name: /^Vessel not stated/ })).toBeVisible();
  expect(await violationsOf(page)).toEqual([]);
  await page.getByRole("button", { name: "Remove WildYeast" }).click();
  await expect(page.getByRole("columnheader")).toHaveText([/^LazyBaker/]);
  await page.goBack();
  await expect(page.getByRole("columnheader")).toHaveText([/^WildYeast/, /^LazyBaker/]);
});

test("the focus stays in the comparison when columns are removed", async ({ page }) => {
  await page.goto("./compare/?ids=wild-yeast,lazy-baker,dough-planner");
  const remove = (name: string) => page.getByRole("button", { name: `Remove ${name}` });
  await remove("LazyBaker").press("Enter");
  await expect(remove("DoughPlanner")).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(remove("WildYeast")).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByLabel("Add")).toBeFocused();
  await expect(page).toHaveURL(/\/compare\/$/);
  await page.keyboard.type("LazyBaker");
  await expect(remove("LazyBaker")).toBeVisible();
  await expect(page.getByLabel("Add")).toBeFocused();
});

test("says which ids have no facts", async ({ page }) => {
  await page.goto("./compare/?ids=on-steam,wild-yeast");
  await expect(page.getByRole("note")).toHaveText("No facts are recorded for on-steam.");
  await expect(page.getByRole("columnheader")).toHaveText([/^WildYeast/]);
});

for (const address of [
  "papers/wild-yeast/",
  "compare/",
  "compare/starters/",
  "frameworks/dough-planner/",
  "implementations/",
])
  test(`axe finds no violation on ${address}, and it does not scroll sideways at 360 px`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      await page.goto(`./${address}`);
      expect(await violationsOf(page)).toEqual([]);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });

test("lists, search results and the shelf lead to their papers side by side", async ({ page }) => {
  const isCompared = async () => {
    await expect(page).toHaveURL(/\/compare\/\?ids=\S+,\S+$/);
    const names = page.getByRole("main").getByRole("columnheader");
    await expect(names.filter({ hasText: "WildYeast" })).toBeVisible();
    await expect(names.filter({ hasText: "LazyBaker" })).toBeVisible();
  };
  const compare = page.getByRole("main").getByRole("link", { name: "Compare 2" });
  await page.goto("./topics/fermentation/starters/");
  await compare.click();
  await isCompared();

  await page.goto("./search/?q=topic:starters");
  await compare.click();
  await isCompared();

  await page.goto("./topics/fermentation/starters/");
  await page.getByRole("button", { name: /^Add all/ }).click();
  await expect(page.getByRole("banner").getByRole("link", { name: "Shelf 2" })).toBeVisible();
  await page.goto("./shelf/");
  await compare.click();
  await isCompared();
});
