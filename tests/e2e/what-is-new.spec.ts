import { expect, type Page, test } from "@playwright/test";

// What is new since the last visit and in saved searches, on the survey of bread, whose last change is of 3 April 2022.

test.beforeEach(({ page }) => {
  page.on("pageerror", (error) => {
    throw error;
  });
});

/** Stores a value before the first page. */
async function store(page: Page, key: string, value: unknown) {
  await page.addInitScript(([name, text]) => localStorage.getItem(name) ?? localStorage.setItem(name, text), [
    key,
    JSON.stringify(value),
  ] as const);
}

const readStored = (page: Page, key: string) => page.evaluate((name) => localStorage.getItem(name), key);

/** Loads the script of the page, as any action does. */
const loadScript = (page: Page) =>
  page
    .getByRole("button", { name: /^Search/ })
    .first()
    .hover();

for (const path of ["./", "./new/"]) {
  test(`${path} counts what has changed since the last visit, once its script runs`, async ({ page }) => {
    await store(page, "last-visit", { visited: "2022-01-03", seen: "2022-01-02" });
    await page.goto(path);
    const message = page.getByText("Since your last visit on 3 January 2022: 6 changes.");
    await expect(message).toBeHidden();
    await loadScript(page);
    await expect(message).toBeVisible();
    await page.goto(path);
    await loadScript(page);
    await expect(message).toBeVisible();
    expect(JSON.parse((await readStored(page, "last-visit")) ?? "")).toMatchObject({ seen: "2022-04-03" });
  });
}

test("a page that the browser only prerenders is no visit", async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(document, "prerendering", { value: true, configurable: true }));
  await page.goto("./new/");
  await loadScript(page);
  await expect(page.locator("[data-island=SinceVisit]")).toHaveCount(0);
  expect(await readStored(page, "last-visit")).toBeNull();
  await page.evaluate(() => {
    Object.defineProperty(document, "prerendering", { value: false });
    document.dispatchEvent(new Event("prerenderingchange"));
  });
  await expect.poll(() => readStored(page, "last-visit")).toContain("2022-04-03");
});

test("a search is saved, and its new papers are shown until the reader has seen them", async ({ page }) => {
  await page.goto("./search/?q=topic:starters");
  await page.getByRole("button", { name: "Save search" }).click();
  await page.getByRole("link", { name: "What is new", exact: true }).last().click();
  await expect(page).toHaveURL(/\/new\/$/);
  await page.getByRole("button", { name: "Check my saved searches" }).click();
  const search = page.getByRole("listitem").filter({ has: page.getByRole("link", { name: "topic:starters" }) });
  await expect(search).toContainText("nothing new");

  // As if LazyBaker had been added since then.
  await page.evaluate(() =>
    localStorage.setItem("saved-searches", JSON.stringify([{ q: "topic:starters", ids: ["wild-yeast"] }])),
  );
  await page.goto("./new/");
  await page.getByRole("button", { name: "Check my saved searches" }).click();
  await expect(search).toContainText("1 new paper");
  await expect(search.getByRole("link", { name: /^LazyBaker/ })).toBeVisible();
  await search.getByRole("button", { name: "Mark as seen" }).click();
  await expect(search).toContainText("nothing new");
  await search.getByRole("button", { name: "Delete the saved search" }).click();
  await expect(page.getByText("You have no saved searches.")).toBeVisible();
  expect(await readStored(page, "saved-searches")).toBeNull();
});

test("a search that is one topic has the feed of the topic, also when it is saved", async ({ page, request }) => {
  await page.goto("./search/?q=topic:starters");
  const atom = page.getByRole("main").getByRole("link", { name: "Atom", exact: true });
  await expect(atom).toHaveAttribute("href", /\/topics\/fermentation\/starters\/feed\.xml$/);
  await expect(page.getByText("Feed of Starters: Atom or JSON Feed")).toBeVisible();
  await page.getByRole("button", { name: "Save search" }).click();
  await expect(page.getByText("Saved in this browser.")).toBeVisible();
  await page.goto("./search/?q=yeast+topic:starters");
  await expect(page.getByRole("main").getByRole("status").first()).toContainText("paper");
  await expect(atom).toHaveCount(0);
  await page.getByRole("button", { name: "Save search" }).click();
  await expect(page.getByText("Saved in this browser.")).toBeVisible();
  await page.goto("./new/");
  await page.getByRole("button", { name: "Check my saved searches" }).click();
  const saved = page.getByRole("listitem").filter({ has: page.getByRole("button", { name: /^Delete the saved/ }) });
  await expect(saved).toHaveCount(2);
  await expect(saved.filter({ hasText: "yeast" })).not.toContainText("Feed");
  const feed = await saved.getByRole("link", { name: "JSON Feed" }).getAttribute("href");
  const { items } = await (await request.get(feed ?? "")).json();
  expect(items.length).toBeGreaterThan(0);
});

test("topics say to which month the survey's sources were read", async ({ page }) => {
  await page.goto("./topics/fermentation/starters/");
  await expect(
    page.getByText("The survey’s sources are included up to Nov 2021. Other papers are a selection."),
  ).toBeVisible();
  await page.goto("./topics/fermentation/proofing/");
  await expect(page.getByText("included up to Jun 2022.")).toBeVisible();
});
