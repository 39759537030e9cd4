import { expect, test } from "@playwright/test";

// Tests of the mini survey, which uses every field of every collection.

test("the former address of a topic redirects to the current one", async ({ page }) => {
  await page.goto("topics/proofing/");
  await expect(page).toHaveURL(/\/topics\/fermentation\/proofing\/$/);
  await expect(page.getByRole("heading", { level: 1, name: "Proofing" })).toBeVisible();
});

test("a retraction and unverified fields are shown on the page of a paper and in lists", async ({ page }) => {
  await page.goto("papers/flat-rise/");
  await expect(page.getByRole("note")).toHaveText("Retracted on 2022-04-01: example.org");
  await expect(page.getByText("authors, venue and year not verified")).toBeVisible();
  await page.goto("papers/");
  const row = page.getByRole("listitem").filter({ hasText: "Flat Rise" });
  await expect(row).toContainText("venue and year not verified");
  await expect(row).toContainText("retracted");
  await page.goto("search/?q=flat+rise");
  await expect(page.getByRole("listitem").filter({ hasText: "Flat Rise" })).toContainText("retracted");
});

test("a topic shows its landmarks with reasons", async ({ page }) => {
  await page.goto("topics/fermentation/starters/");
  const start = page.getByRole("region", { name: "Start here" });
  await expect(start.getByRole("listitem")).toContainText("Shows how little care a starter needs.");
  await start.getByRole("link").first().click();
  await expect(page).toHaveURL(/\/papers\/wild-yeast\/$/);
});

test("a paper page shows the origin of code, versions, history and look-ups", async ({ page }) => {
  await page.goto("papers/wild-yeast/");
  await expect(page.getByRole("link", { name: "Official code" })).toBeVisible();
  await expect(page.getByText("Also titled “Starters Need Little Care” (Bread Preprints 2019)")).toBeVisible();
  const record = page.getByRole("listitem");
  await expect(record.filter({ hasText: "2022-03-01 Venue changed" })).toContainText("example.org");
  await expect(record.filter({ hasText: "Publication looked up" })).toContainText("found");
});

test("a paper page shows its sections with a list of contents, and search does not find their words", async ({
  page,
}) => {
  await page.goto("papers/wild-yeast/");
  const contents = page.getByRole("navigation", { name: "Sections" });
  await expect(contents.getByRole("link")).toHaveText([
    "In plain words",
    "How it works",
    "Evidence",
    "Limits and open questions",
    "What followed",
  ]);
  await contents.getByRole("link", { name: "Evidence" }).click();
  await expect(page).toHaveURL(/#evidence$/);
  await expect(page.getByRole("heading", { level: 2, name: "Evidence" })).toBeInViewport();
  const followed = page.locator("#what-followed");
  await followed.getByRole("link", { name: "LazyBaker" }).click();
  await expect(page).toHaveURL(/\/papers\/lazy-baker\/$/);
  await page.goto("search/?q=microbes");
  await expect(page.getByText(/No papers found/)).toBeVisible();
});

test("an author with two spellings has one page, and the other spelling redirects to it", async ({ page }) => {
  await page.goto("authors/a-crumb/");
  await expect(page).toHaveURL(/\/authors\/ada-crumb\/$/);
  await expect(page.getByText("Also written A. Crumb")).toBeVisible();
  await expect(page.locator("ol.papers > li")).toHaveCount(2);
});

test("a stated relation is shown on both papers, with its source", async ({ page }) => {
  const related = page.locator("section", { has: page.getByRole("heading", { name: "Related papers" }) });
  await page.goto("papers/wild-yeast/");
  await expect(related.getByRole("listitem").filter({ hasText: /^Builds on LazyBaker/ })).toContainText("Section 1");
  await page.goto("papers/lazy-baker/");
  await expect(related.getByRole("listitem").filter({ hasText: /^Basis of/ })).toContainText("example.org");
});

test("a waiting paper opens the form with its id and title filled in", async ({ page }) => {
  await page.goto("contribute/");
  await page.getByRole("link", { name: "Choose one from the queue" }).click();
  await expect(page).toHaveURL(/\/contribute\/waiting\/$/);
  const paper = page.getByRole("listitem").filter({ hasText: "SlowDough" });
  await expect(paper).toContainText("Named by 2 lists: list, bread-shelf");
  await paper.getByRole("link", { name: "Add it: SlowDough: One Day is not Enough" }).click();
  await expect(page.getByLabel("Title", { exact: true })).toHaveValue("SlowDough: One Day is not Enough");
  await expect(page.getByLabel("Year", { exact: true })).toHaveValue("2021");
});

test("papers that editors left out are on a page of their own, with the reason", async ({ page }) => {
  await page.goto("contribute/waiting/");
  await expect(page.getByText("A Blog on Bread")).toHaveCount(0);
  await page.getByRole("link", { name: "1 other paper" }).click();
  const paper = page.getByRole("listitem").filter({ hasText: "A Blog on Bread" });
  await expect(paper).toContainText("Left out: It has recipes only.");
  await expect(paper.getByRole("link", { name: /^Add it/ })).toHaveCount(0);
});
