import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";

const pages = [
  "./",
  "./topics/model-centric/",
  "./topics/model-centric/efficient-inference/kv-cache/",
  "./topics/framework-centric/frameworks/",
  "./topics/model-centric/model-compression/quantization/?lang=zh",
  "./?lang=ja",
  "./topics/",
  "./papers/",
  "./papers/omniquant/",
  "./search/?q=quantization",
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
  "./no-such-page/",
];

for (const address of pages) {
  test(`axe finds no violation on ${address}, and it does not scroll horizontally at 360 px`, async ({ page }) => {
    test.setTimeout(90_000);
    await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
    await page.goto(address, { waitUntil: "networkidle" });
    expect(await violationsOf(new AxeBuilder({ page }))).toEqual([]);
    // Dark mode changes only colors.
    await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
    expect(await violationsOf(new AxeBuilder({ page }).withRules(["color-contrast", "link-in-text-block"]))).toEqual(
      [],
    );
    await page.setViewportSize({ width: 360, height: 740 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });
}

/** Returns each violation with the first elements that have it. */
async function violationsOf(axe: AxeBuilder) {
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html).slice(0, 3)]);
}

test("axe finds no violation in the topic sheet", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("./topics/data-centric/");
  await page.getByRole("button", { name: "Topic tree" }).click();
  await expect(page.getByRole("navigation", { name: "Topics" })).toBeVisible();
  expect(await violationsOf(new AxeBuilder({ page }))).toEqual([]);
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
    expect(await violationsOf(new AxeBuilder({ page }))).toEqual([]);
  }
});
