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
