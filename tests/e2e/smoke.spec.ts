import { expect, test } from "@playwright/test";

// What every survey's site does, whatever it is about: nothing here knows a title of it.

test.beforeEach(({ page }) => {
  page.on("pageerror", (error) => {
    throw error;
  });
});

test("from the map down to a paper, and back up", async ({ page }) => {
  await page.goto("./");
  const map = page.getByRole("region", { name: "The map" });
  await map.getByRole("link").first().click();
  const branch = (await page.getByRole("heading", { level: 1 }).textContent()) ?? "";

  const heading = await page.getByRole("heading", { name: /^(\d+ papers?|The newest \d+)\b/ }).textContent();
  const papers = page.locator("ol.papers > li");
  await expect(papers).toHaveCount(Number(/\d+/.exec(heading ?? "")?.[0]));

  const title = await papers.first().getByRole("link").first().textContent();
  await papers.first().getByRole("link").first().click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(title ?? "");
  await expect(page.getByText(/^@(inproceedings|article|misc)\{/)).toBeVisible();

  await page.getByRole("navigation", { name: "Topics" }).getByRole("link", { name: branch, exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(branch);
});

test("every place in the header leads somewhere", async ({ page }) => {
  await page.goto("./");
  const places = page.getByRole("navigation", { name: "Places" }).getByRole("link");
  for (const name of await places.allTextContents()) {
    await page.getByRole("navigation", { name: "Places" }).getByRole("link", { name, exact: true }).click();
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(page).toHaveTitle(new RegExp(`^${name} · `));
  }
});

test("search finds a paper by its title and leads to it", async ({ page }) => {
  await page.goto("./papers/");
  const title = await page.locator("ol.papers > li").last().getByRole("link").textContent();
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

test("an address that leads nowhere is answered with a page that leads on", async ({ page }) => {
  const response = await page.goto("./topics/no-such-topic/");
  expect(response?.status()).toBe(404);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Page not found");
  await page.getByRole("main").getByRole("link", { name: "the map" }).click();
  await expect(page.getByRole("region", { name: "The map" })).toBeVisible();
});
