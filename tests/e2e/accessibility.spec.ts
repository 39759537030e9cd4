import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";

const pages = [
  "./",
  "./topics/model-centric/",
  "./topics/model-centric/efficient-inference/kv-cache/",
  "./topics/framework-centric/frameworks/",
  "./topics/",
  "./papers/",
  "./papers/omniquant/",
  "./search/?q=quantization",
  "./frameworks/",
  "./frameworks/vllm/",
  "./compare/",
  "./compare/quantization/",
  "./compare/?ids=gptq,awq",
  "./costs/",
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
  for (const colorScheme of ["light", "dark"] as const) {
    test(`axe finds no violation on ${address} in ${colorScheme} mode`, async ({ page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      await page.goto(address, { waitUntil: "networkidle" });
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html).slice(0, 3)])).toEqual([]);
    });
  }

  test(`does not scroll horizontally at 360 px on ${address}`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(address, { waitUntil: "networkidle" });
    const { content, window: visible } = await page.evaluate(() => ({
      content: document.documentElement.scrollWidth,
      window: document.documentElement.clientWidth,
    }));
    expect(content).toBeLessThanOrEqual(visible);
  });
}

test("axe finds no violation in the topic sheet", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("./topics/data-centric/");
  await page.getByRole("button", { name: "Topic tree" }).click();
  await expect(page.getByRole("navigation", { name: "Topics" })).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
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
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html).slice(0, 3)])).toEqual([]);
  }
});
