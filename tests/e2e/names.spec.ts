import { expect, type Page, test } from "@playwright/test";
import { violationsOf } from "./violations";

// Names of topics and techniques in readers' languages, on the site of the small survey.

const errors: Error[] = [];
test.beforeEach(({ page }) => {
  errors.length = 0;
  page.on("pageerror", (error) => errors.push(error));
});

const heading = (page: Page) => page.getByRole("heading", { level: 1 });
const tree = (page: Page) => page.getByRole("navigation", { name: "Topics" });

async function openMenu(page: Page) {
  await page.getByRole("navigation", { name: "Main" }).getByRole("button", { name: "More" }).click();
  return page.getByRole("list", { name: "Names of topics and techniques" });
}

test("a reader switches to Chinese, follows links, and switches back", async ({ page }) => {
  await page.goto("./topics/fermentation/");
  let menu = await openMenu(page);
  await expect(menu.getByRole("link")).toHaveText(["English", "中文", "日本語", "한국어"]);
  await expect(menu.locator("[aria-current]")).toHaveText("English");
  await menu.getByRole("link", { name: "中文" }).click();

  await expect(page).toHaveURL(/\/topics\/fermentation\/\?lang=zh$/);
  await expect(heading(page)).toHaveText("发酵");
  await expect(heading(page)).toHaveAttribute("lang", "zh");
  await expect(heading(page)).toHaveAttribute("title", "Fermentation");
  await expect(page.locator(".other-names [lang=en]")).toHaveText("Fermentation");
  await expect(tree(page).getByRole("link", { name: "发酵" })).toBeVisible();
  // Names that the survey does not have in Chinese, and sentences, stay in English.
  await expect(tree(page).getByRole("link", { name: "Baking" })).not.toHaveAttribute("lang");
  await expect(page.locator(".prose")).toContainText("What happens in the dough");
  await expect(page.locator("link[rel=canonical]")).toHaveAttribute("href", /\/topics\/fermentation\/$/);

  await tree(page).getByRole("link", { name: "Starters" }).click();
  await expect(page).toHaveURL(/\/topics\/fermentation\/starters\/\?lang=zh$/);
  await expect(page.getByRole("navigation", { name: "Breadcrumb" }).getByRole("link")).toHaveText("发酵");
  await page
    .getByRole("link", { name: /^LazyBaker/ })
    .first()
    .click();
  await expect(page).toHaveURL(/\/papers\/lazy-baker\/\?lang=zh$/);

  menu = await openMenu(page);
  await expect(menu.locator("[aria-current]")).toHaveText("中文");
  await menu.getByRole("link", { name: "English" }).click();
  await expect(page).toHaveURL(/\/papers\/lazy-baker\/$/);
  await expect(tree(page).getByRole("link", { name: "Fermentation" })).toBeVisible();
  expect(errors).toEqual([]);
});

test("a technique without a name in a language keeps its English name", async ({ page }) => {
  await page.goto("./techniques/cold-proof/?lang=ja");
  await expect(heading(page)).toHaveText("低温発酵");
  await page.goto("./techniques/cold-proof/?lang=zh");
  await expect(tree(page).getByRole("link", { name: "发酵" })).toBeVisible();
  await expect(heading(page)).toHaveText("Cold proof");
  await expect(heading(page)).not.toHaveAttribute("lang");
});

for (const language of ["xx", "en", "constructor", "%E0%A4", ""]) {
  test(`shows English for ?lang=${language}`, async ({ page }) => {
    await page.goto(`./topics/fermentation/?lang=${language}`, { waitUntil: "networkidle" });
    await expect(heading(page)).toHaveText("Fermentation");
    const menu = await openMenu(page);
    await expect(menu.locator("[aria-current]")).toHaveText("English");
    await expect(page.locator(".load-failure")).toBeHidden();
    await menu.getByRole("link", { name: "中文" }).click();
    await expect(page).toHaveURL(/\/topics\/fermentation\/\?lang=zh$/);
    await expect(heading(page)).toHaveText("发酵");
    expect(errors).toEqual([]);
  });
}

test("says that the names failed to load, and loads them with the next action in the menu", async ({ page }) => {
  await page.route("**/data/names-*", (route) => route.abort());
  await page.goto("./topics/fermentation/?lang=ko");
  await expect(page.getByRole("alert")).toContainText("names of topics and techniques failed to load");
  await expect(heading(page)).toHaveText("Fermentation");
  await page.unroute("**/data/names-*");
  const menu = await openMenu(page);
  await menu.getByRole("link", { name: "English" }).hover();
  await expect(heading(page)).toHaveText("발효");
  await expect(menu.locator("[aria-current]")).toHaveText("한국어");
});

test("results, filters and the address of a search keep the language", async ({ page }) => {
  await page.goto("./search/?q=cold&lang=ja");
  const main = page.getByRole("main");
  await expect(main.getByRole("link", { name: /^Technique ?低温発酵/ })).toBeVisible();
  const box = main.getByRole("searchbox");
  await box.fill("fermentation");
  await expect(main.getByRole("link", { name: /^Topic ?発酵/ })).toBeVisible();
  await expect(page).toHaveURL(/\/search\/\?q=fermentation&lang=ja$/);
  // A name that the reader has typed is not shown twice.
  await box.fill("低温発酵");
  await expect(main.getByRole("link", { name: /^Technique ?低温発酵 ?Cold proof/ })).toBeVisible();

  await box.fill("yeast");
  await main.locator("summary", { hasText: "Technique" }).click();
  await main.getByRole("button", { name: /^低温発酵 \d/ }).click();
  const chips = page.getByRole("list", { name: "Active filters" });
  await expect(chips.getByRole("button")).toHaveText(["Technique: 低温発酵 ×: remove"]);
  await expect(page).toHaveURL(/\?q=yeast\+technique%3Acold-proof&lang=ja$/);
  expect(await violationsOf(page)).toEqual([]);
  expect(errors).toEqual([]);
});

test("a page without a query shows its content at once", async ({ page }) => {
  await page.route("**/scripts/paper-explorer*", () => {});
  await page.goto("./papers/?lang=zh", { waitUntil: "domcontentloaded" });
  await expect(page.getByRole("main").getByRole("link", { name: /^LazyBaker/ })).toBeVisible();
});

test("the palette shows names, and opens a page in the language", async ({ page }) => {
  await page.goto("./?lang=ja", { waitUntil: "networkidle" });
  await page.keyboard.press("/");
  const palette = page.getByRole("dialog", { name: "Search" });
  await palette.getByRole("combobox").fill("cold proof");
  await expect(palette.getByRole("option", { name: /^低温発酵/ })).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/techniques\/cold-proof\/\?lang=ja$/);
  await expect(heading(page)).toHaveText("低温発酵");
});

test("a table finds names in both languages, and exports them in English", async ({ page }) => {
  await page.goto("./techniques/?lang=ja");
  const name = page.getByRole("rowheader", { name: "低温発酵" });
  await expect(name).toBeVisible();
  const box = page.getByRole("searchbox", { name: /^Technique/ });
  for (const text of ["低温", "cold", "retarding"]) {
    await box.fill(text);
    await expect(page.getByText("1 of 2")).toBeVisible();
    await expect(name).toBeVisible();
  }
  await expect(page).toHaveURL(/\?names=retarding&lang=ja$/);
  await page.locator("summary", { hasText: "Export" }).click();
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "CSV" }).click();
  const chunks: Buffer[] = [];
  for await (const chunk of await (await download).createReadStream()) chunks.push(chunk);
  expect(Buffer.concat(chunks).toString()).toContain("Cold proof");
});

test("the diagram of the taxonomy shows names", async ({ page }) => {
  await page.goto("./?lang=zh");
  const map = page.getByRole("region", { name: "Map of topics" });
  await expect(map.locator("svg:visible text[lang=zh]")).toHaveText(["发酵"]);
  await map.locator("svg:visible a", { hasText: "发酵" }).first().click();
  await expect(page).toHaveURL(/\/topics\/fermentation\/\?lang=zh$/);
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 360, height: 740 } });
  for (const colorScheme of ["light", "dark"] as const) {
    test(`axe finds no violation with the menu open and names in Korean, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      await page.goto("./topics/fermentation/?lang=ko");
      await expect(heading(page)).toHaveText("발효");
      await openMenu(page);
      expect(await violationsOf(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    });
  }
});

test.describe("without a script", () => {
  test.use({ javaScriptEnabled: false });
  test("the switch is hidden, and names are in English", async ({ page }) => {
    await page.goto("./topics/fermentation/?lang=zh");
    await expect(heading(page)).toHaveText("Fermentation");
    const main = page.getByRole("navigation", { name: "Main" });
    await main.getByRole("button", { name: "More" }).click();
    await expect(main.getByRole("link", { name: "About" }).first()).toBeVisible();
    await expect(main.getByText("中文")).toBeHidden();
  });
});

test.describe("with a service worker", () => {
  test.use({ serviceWorkers: "allow" });
  test("offline, a visited page has its names", async ({ page, context }) => {
    await page.goto("./topics/fermentation/?lang=zh");
    await page.getByRole("button", { name: "Theme: light, dark or system" }).click();
    await expect(heading(page)).toHaveText("发酵");
    await expect
      .poll(
        () => page.evaluate(async () => (await caches.match(location.pathname)) && (await caches.keys()).length > 0),
        { timeout: 15_000 },
      )
      .toBe(true);
    await page.reload();
    await expect(heading(page)).toHaveText("发酵");
    await context.setOffline(true);
    await page.goto("./topics/fermentation/?lang=zh");
    await expect(page.getByText("This is the copy that your browser has saved.")).toBeVisible();
    await expect(heading(page)).toHaveText("发酵");
  });
});
