import { expect, test } from "@playwright/test";

// Tests that hold for the site of any survey, so they use no titles of its content.

test.beforeEach(({ page }) => {
  page.on("pageerror", (error) => {
    throw error;
  });
});

test("navigates from the map of topics to a paper and back to the branch", async ({ page }) => {
  await page.goto("./");
  const map = page.getByRole("region", { name: "Map of topics" });
  await map.getByRole("link").first().click();
  const branch = (await page.getByRole("heading", { level: 1 }).textContent()) ?? "";

  // Landmarks, if the topic has any, come before its papers.
  const heading = page.getByRole("heading", { name: /^(\d+ papers?|Newest \d+ papers)\b/ });
  const papers = page.locator("section").filter({ has: heading }).last().locator("ol.papers > li");
  await expect(papers).toHaveCount(Number(/\d+/.exec((await heading.textContent()) ?? "")?.[0]));

  const title = await papers.first().getByRole("link").first().textContent();
  await papers.first().getByRole("link").first().click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(title ?? "");
  await expect(page.getByText(/^@(inproceedings|article|misc)\{/)).toBeVisible();

  await page.getByRole("navigation", { name: "Topics" }).getByRole("link", { name: branch, exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(branch);
});

test("every nav item of the header links to a page", async ({ page }) => {
  await page.goto("./");
  const navItems = page.getByRole("navigation", { name: "Main" }).getByRole("link");
  for (const name of await navItems.allTextContents()) {
    await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name, exact: true }).click();
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(page).toHaveTitle(new RegExp(`^${name} · `));
  }
});

test("search finds a paper by its title and links to it", async ({ page }) => {
  await page.goto("./papers/");
  const title = await page.locator("ol.papers > li").last().getByRole("link").first().textContent();
  await page.goto("./search/");
  await page
    .getByRole("main")
    .getByRole("searchbox")
    .fill(title ?? "");
  await expect(page.getByRole("main").getByRole("status")).toContainText("paper");
  await page
    .getByRole("main")
    .getByRole("link", { name: title ?? "" })
    .click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(title ?? "");
});

test("a paper of a list goes to the shelf and from there into a BibTeX file", async ({ page }) => {
  await page.goto("./papers/");
  const row = page.locator("ol.papers > li").first();
  const title = (await row.getByRole("link").first().textContent()) ?? "";
  await row.getByRole("button", { name: /^Add .* to the shelf$/ }).click();
  await page.getByRole("banner").getByRole("link", { name: "Shelf 1" }).click();
  await page.getByRole("main").getByRole("link", { name: title }).waitFor();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Save BibTeX" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("shelf.bib");
  await page.getByRole("main").getByRole("link", { name: title }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
});

test("an unknown address shows an error page with a link to the home page", async ({ page }) => {
  const response = await page.goto("./topics/no-such-topic/");
  expect(response?.status()).toBe(404);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Page not found");
  await page.getByRole("main").getByRole("link", { name: "the home page" }).click();
  await expect(page.getByRole("region", { name: "Map of topics" })).toBeVisible();
});
