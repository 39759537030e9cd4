import { expect, type Page, test } from "@playwright/test";

const weightOnly = "./topics/model-centric/model-compression/quantization/post-training/weight-only/";
const heightOf = (page: Page) => page.evaluate(() => document.documentElement.scrollHeight);

test.describe("without a script", () => {
  test.use({ javaScriptEnabled: false });

  test("a topic tells where to start, names papers as links, and groups papers by year or technique", async ({
    page,
  }) => {
    await page.goto(weightOnly);
    const start = page.getByRole("region", { name: "Start here" });
    const landmarks = start.locator("ol.papers > li");
    expect(await landmarks.count()).toBeGreaterThan(1);
    await expect(landmarks.first().locator("p").last()).not.toBeEmpty();
    await expect(page.locator(".prose").first().getByRole("link", { name: "SpQR" })).toHaveAttribute(
      "href",
      "/papers/spqr/",
    );

    const years = page.locator("#by-year details.fold > summary h3");
    await expect(years.first()).toBeVisible();
    await page.getByRole("link", { name: "By technique" }).click();
    await expect(years.first()).toBeHidden();
    const technique = page.locator("#by-technique details").first();
    await technique.locator("summary").click();
    const count = Number.parseInt((await technique.locator("summary small").textContent()) ?? "", 10);
    // The last link leads to the technique.
    await expect(technique.getByRole("listitem")).toHaveCount(count + 1);
    await technique.getByRole("link").first().click();
    await expect(page).toHaveURL(/\/papers\//);
  });
});

test("a link to a year opens its papers", async ({ page }) => {
  await page.goto(`${weightOnly}#y2023`);
  await expect(page.locator("#y2023 ol.papers > li").first()).toBeVisible();
});

test("pages of topics and costs fit a third of their former height on a phone", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const address of [
    "./topics/model-centric/",
    "./topics/model-centric/efficient-inference/",
    "./topics/model-centric/efficient-architecture/",
    "./topics/framework-centric/system-level/serving/",
    weightOnly,
  ]) {
    await page.goto(address);
    expect(await heightOf(page)).toBeLessThanOrEqual(10_500);
  }
  await page.goto("./costs/");
  expect(await heightOf(page)).toBeLessThanOrEqual(6_500);
});

test("bars are shapes with a fill on paper and with forced colors", async ({ page }) => {
  await page.goto("./costs/");
  const bar = page.locator(".hardware-days .bar rect").first();
  for (const media of [{ media: "print" }, { media: "screen", forcedColors: "active" }] as const) {
    await page.emulateMedia(media);
    const box = await bar.boundingBox();
    expect(box?.width).toBeGreaterThan(50);
    const [fill, background] = await bar.evaluate((shape) => [
      getComputedStyle(shape).fill,
      getComputedStyle(document.body).backgroundColor,
    ]);
    expect(fill).not.toBe("none");
    expect(fill).not.toBe(background);
  }
});
