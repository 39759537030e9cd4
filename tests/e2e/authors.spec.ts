import { expect, test } from "@playwright/test";

test("finds an author by the beginnings of words; the names load with the first letter", async ({ page }) => {
  const requests: string[] = [];
  page.on("request", (request) => requests.push(new URL(request.url()).pathname));
  await page.goto("./authors/", { waitUntil: "networkidle" });
  expect(requests.filter((path) => /\.js$|\/data\//.test(path))).toEqual([]);
  const box = page.getByRole("main").getByRole("searchbox", { name: "Find an author" });
  await box.click();
  await box.pressSequentially("dao tr");
  await expect(page.getByRole("main").getByRole("status")).toHaveText("1 author");
  expect(requests.filter((path) => path.includes("/data/"))).toHaveLength(1);
  await page.getByRole("main").getByRole("link", { name: "Tri Dao" }).first().click();
  await expect(page).toHaveURL(/\/authors\/tri-dao\/$/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Tri Dao");
});

test("keeps a name that is typed before the script arrives", async ({ page }) => {
  await page.route(/hydrate-page-browser|name-filter/, async (route) => {
    await new Promise((done) => setTimeout(done, 1000));
    await route.continue();
  });
  await page.goto("./authors/");
  const box = page.getByRole("main").getByRole("searchbox", { name: "Find an author" });
  await box.click();
  await box.pressSequentially("dao tr");
  await expect(page.getByRole("main").getByRole("status")).toHaveText("1 author");
  await expect(box).toHaveValue("dao tr");
});

test("says that no author has a name, and Enter searches papers", async ({ page }) => {
  await page.goto("./authors/");
  const box = page.getByRole("main").getByRole("searchbox", { name: "Find an author" });
  await box.click();
  await box.pressSequentially("zzzz");
  await expect(page.getByRole("main").getByRole("status")).toHaveText("No author has this name.");
  await box.press("Enter");
  await expect(page).toHaveURL(/\/search\/\?q=zzzz$/);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("leads from a paper to an author, a coauthor and the authors with a letter", async ({ page }) => {
    await page.goto("./papers/gptq/");
    await page.getByRole("main").getByRole("link", { name: "Dan Alistarh" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Dan Alistarh");
    await expect(page.locator("ol.papers").getByRole("link", { name: /^OPTQ/ })).toBeVisible();
    await page
      .getByRole("main")
      .getByRole("link", { name: /^Elias Frantar/ })
      .first()
      .click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Elias Frantar");
    await page.getByRole("navigation", { name: "Breadcrumb" }).getByRole("link", { name: "Authors" }).click();
    await page.getByRole("navigation", { name: "Authors by family name" }).getByRole("link", { name: "F" }).click();
    await expect(page.getByRole("main").getByRole("link", { name: "Elias Frantar" })).toBeVisible();
  });

  test("folds a long list of authors", async ({ page }) => {
    await page.goto("./papers/deepseek-r1/");
    const more = page.locator("summary", { hasText: "184 more authors" });
    const last = page.getByText("Zhen Zhang", { exact: false }).first();
    await expect(page.getByRole("main").getByText("Daya Guo").first()).toBeVisible();
    await expect(last).toBeHidden();
    await more.click();
    await expect(last).toBeVisible();
  });

  test("leads from a paper to its venue, by year", async ({ page }) => {
    await page.goto("./papers/gptq/");
    await page.getByRole("main").getByRole("link", { name: "ICLR 2023" }).click();
    await expect(page.getByText("International Conference on Learning Representations").first()).toBeVisible();
    await page.getByRole("navigation", { name: "Papers by year" }).getByRole("link", { name: /^2023/ }).click();
    await expect(page.locator("ol.papers").getByRole("link", { name: /^OPTQ/ })).toBeVisible();
  });

  test("leads from the rows of a list to authors and venues, but not to the page of the list", async ({ page }) => {
    await page.goto("./authors/elias-frantar/");
    const row = page.locator("ol.papers > li").filter({ hasText: "OPTQ" });
    await expect(row.getByRole("link", { name: "Elias Frantar" })).toHaveCount(0);
    await row.getByRole("link", { name: "Torsten Hoefler" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Torsten Hoefler");
    await row.getByRole("link", { name: "ICLR 2023" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("ICLR");
    await expect(page.locator("ol.papers").getByRole("link", { name: /^ICLR/ })).toHaveCount(0);
  });

  test("lists changes by week, with feeds that exist", async ({ page, request }) => {
    await page.goto("./");
    await page.getByRole("main").getByRole("link", { name: "What is new" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("What is new");
    for (const type of ["application/atom+xml", "application/feed+json"]) {
      const href = await page.locator(`link[rel=alternate][type="${type}"]`).getAttribute("href");
      expect((await request.get(new URL(new URL(href ?? "").pathname, page.url()).href)).status()).toBe(200);
    }
    await page.getByRole("heading", { level: 2 }).getByRole("link").first().click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(/^Week of /);
    await page.getByRole("main").locator(".changes li a").first().click();
    await expect(page.getByText(/^@(inproceedings|article|misc)\{/)).toBeVisible();
  });
});
