import { expect, type Page, test } from "@playwright/test";
import { violationsOf } from "./violations";

const pages = [
  "./",
  "./topics/model-centric/",
  "./topics/model-centric/efficient-inference/kv-cache/",
  "./topics/framework-centric/frameworks/",
  "./topics/model-centric/model-compression/quantization/?lang=zh",
  "./?lang=ja",
  "./topics/",
  "./papers/",
  "./papers/2023/",
  "./papers/omniquant/",
  "./search/",
  "./search/?q=quantization",
  "./search/?q=zzqqxx",
  "./implementations/",
  "./frameworks/",
  "./frameworks/vllm/",
  "./compare/",
  "./compare/quantization/",
  "./compare/?ids=gptq,awq",
  "./choose/",
  "./costs/",
  "./figures/",
  "./figures/techniques/",
  "./techniques/",
  "./techniques/kv-cache-eviction/",
  "./authors/",
  "./authors/names/w/",
  "./authors/tri-dao/",
  "./venues/",
  "./venues/mlsys/",
  "./new/",
  "./new/2026-11-23/",
  "./api/",
  "./questions/",
  "./questions/trade-offs/",
  "./topics/model-centric/model-compression/quantization/post-training/weight-only/#by-technique",
  "./lenses/",
  "./lenses/training-inference-serving/",
  "./about/",
  "./shelf/",
  "./shelf/#ids=gptq,awq,no-such-paper",
  "./about/storage/",
  "./contribute/",
  "./contribute/rules/",
  "./contribute/waiting/",
  "./offline/",
  "./no-such-page/",
];

/** Axe takes half a minute and more for the thousands of cells of these tables, so it checks their first rows. */
const largeTables = new Set(["./implementations/", "./figures/techniques/"]);

/** Rows of tables after the first 20. */
const laterRows = "tbody > tr:nth-child(n + 21)";

/** Media that change only colors. */
const colorModes = [
  { colorScheme: "dark", media: "screen", forcedColors: "none" },
  { colorScheme: "dark", media: "screen", forcedColors: "active" },
  { colorScheme: "light", media: "print", forcedColors: "none" },
] as const;

for (const address of pages) {
  test(`axe finds no violation on ${address}, and it is usable at 360 px`, async ({ page }) => {
    test.setTimeout(90_000);
    await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
    await page.goto(address, { waitUntil: "networkidle" });
    expect(await violationsOf(page, largeTables.has(address) ? [laterRows] : [])).toEqual([]);
    await page.setViewportSize({ width: 360, height: 740 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    // Axe leaves out this rule by default.
    expect(await violationsOf(page, [laterRows], { runOnly: ["target-size"] })).toEqual([]);
    await page.setViewportSize({ width: 1280, height: 720 });
    for (const mode of colorModes) {
      await page.emulateMedia({ ...mode, reducedMotion: "reduce" });
      expect([mode, ...(await colorViolationsOf(page))]).toEqual([mode]);
      if (mode.forcedColors === "active") expect(await textsWithOwnColor(page)).toEqual([]);
    }
  });
}

/**
 * Returns the violations of rules on colors. It leaves out rows after the first 20, which have the same colors, and
 * pictures, whose colors axe does not know.
 */
function colorViolationsOf(page: Page) {
  return violationsOf(page, ["svg", laterRows, "main li:nth-child(n + 21)"], {
    runOnly: ["color-contrast", "link-in-text-block"],
  });
}

/** Returns the texts of charts that forced colors do not reach. Axe does not check texts of pictures. */
function textsWithOwnColor(page: Page): Promise<(string | null)[]> {
  return page.evaluate(() => {
    const { color } = getComputedStyle(document.body);
    const texts = [...document.querySelectorAll("svg:not(.figure-picture) text")];
    return texts.filter((text) => getComputedStyle(text).fill !== color).map(({ textContent }) => textContent);
  });
}

test("forced colors and paper show which grouping is selected, and which facts differ", async ({ page }) => {
  const backgrounds = (selector: string) =>
    page.locator(selector).evaluateAll((elements) => elements.map((element) => getComputedStyle(element).background));
  const borders = (selector: string) =>
    page
      .locator(selector)
      .evaluateAll((elements) => elements.map((element) => getComputedStyle(element).borderLeftWidth));
  await page.emulateMedia({ forcedColors: "active" });
  await page.goto("./topics/model-centric/model-compression/quantization/post-training/weight-only/");
  expect(new Set(await backgrounds(".switch a")).size).toBe(2);
  await page.goto("./compare/?ids=gptq,awq");
  await expect(page.locator(".compared [data-differs] > th").first()).toBeVisible();
  for (const mode of [{ forcedColors: "active" }, { forcedColors: "none", media: "print" }] as const) {
    await page.emulateMedia(mode);
    expect(new Set(await borders(".compared [data-differs] > th"))).toEqual(new Set(["4px"]));
    expect(new Set(await borders(".compared tr:not([data-differs]) > th"))).toEqual(new Set(["0px"]));
  }
});

test("paper is light if the reader chose the dark theme", async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem("theme", "dark"));
  await page.goto("./papers/gptq/");
  const scheme = () => page.evaluate(() => getComputedStyle(document.documentElement).colorScheme);
  expect(await scheme()).toBe("dark");
  await page.emulateMedia({ media: "print" });
  expect(await scheme()).toBe("light");
});

test("axe finds no violation in the topic sheet", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("./topics/data-centric/");
  await page.getByRole("button", { name: "Topic tree" }).click();
  await expect(page.getByRole("navigation", { name: "Topics" })).toBeVisible();
  expect(await violationsOf(page)).toEqual([]);
});

test("axe finds no violation on a shelf with papers, notes and an open editor", async ({ page }) => {
  const papers = ["gptq", "awq"].map((id) => ({
    id,
    added: "2026-11-27",
    note: "A note.",
    tags: ["weights"],
    read: true,
  }));
  await page.addInitScript((text) => localStorage.setItem("shelf", text), JSON.stringify({ version: 1, papers }));
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await page.goto("./shelf/", { waitUntil: "networkidle" });
    await page.getByRole("button", { name: "Note and tags of GPTQ" }).click();
    await page.getByRole("button", { name: "Remove AWQ from the shelf" }).click();
    await expect(page.getByRole("button", { name: "Undo" })).toBeVisible();
    expect(await violationsOf(page)).toEqual([]);
  }
});
