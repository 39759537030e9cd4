import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";

test.use({ javaScriptEnabled: false });

const quantization = "./topics/model-centric/model-compression/quantization/";

test("a topic page lists its papers, and the tree expands", async ({ page }) => {
  await page.goto(`${quantization}quantization-aware-training/`);
  const heading = await page.getByRole("heading", { name: /^\d+ papers\b/ }).textContent();
  await expect(page.locator("#by-year ol.papers > li")).toHaveCount(Number.parseInt(heading ?? "", 10));
  const tree = page.getByRole("navigation", { name: "Topics" });
  const dataSelection = tree.getByRole("link", { name: "Data Selection" });
  await expect(dataSelection).toBeHidden();
  await tree.locator("li", { hasText: "Data-Centric" }).locator("summary").first().click();
  await expect(dataSelection).toBeVisible();
});

test("on a phone, the menu button opens the tree as a sheet", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(quantization);
  const tree = page.getByRole("navigation", { name: "Topics" });
  await expect(tree).toBeHidden();
  await page.getByRole("button", { name: "Topic tree" }).click();
  await tree.getByRole("link", { name: "Parameter Pruning" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Parameter Pruning");
});

test("a paper page shows its citation", async ({ page }) => {
  await page.goto("./papers/gptq/");
  await expect(page.getByText("@inproceedings{frantar2023gptq,")).toBeVisible();
  await expect(page.getByRole("button", { name: "Copy" })).toBeHidden();
});

test("the table of frameworks links to their pages", async ({ page }) => {
  await page.goto("./frameworks/");
  await page
    .getByRole("row", { name: /^vLLM (?!Ascend)/ })
    .getByRole("link", { name: "vLLM", exact: true })
    .click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("vLLM");
  await expect(page.getByText("For inference")).toBeVisible();
});

test("rows of a list show a summary of the paper", async ({ page }) => {
  await page.goto("./techniques/kv-cache-eviction/");
  const rows = page.locator("ol.papers > li");
  await expect(rows.locator("p:nth-of-type(2)")).toHaveCount(await rows.count());
});

test("the list of papers links to all of its pages", async ({ page }) => {
  await page.goto("./papers/");
  const shown = (await page.getByText(/^All [\d,]+ papers/).textContent()) ?? "";
  const links = page.getByRole("navigation", { name: "Papers by year" }).getByRole("link");
  const counts = (await links.allTextContents()).map((text) => Number(text.split(" ").at(-1)));
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(Number(/[\d,]+/.exec(shown)?.[0].replace(",", "")));
  await links.filter({ hasText: "2023" }).click();
  const first = await page.locator("ol.papers > li").count();
  await page.getByRole("navigation", { name: "Pages of 2023" }).getByRole("link", { name: "Page 2" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Papers: 2023, page 2 of 2");
  const second = await page.locator("ol.papers > li").count();
  expect(first + second).toBe(counts[(await links.allTextContents()).findIndex((text) => text.startsWith("2023"))]);
});

test("the search button opens a form that leads to the search page", async ({ page }) => {
  await page.goto("./papers/gptq/");
  await page.getByRole("button", { name: "Search" }).click();
  await page.getByPlaceholder("Search papers, topics, techniques, authors").fill("lora");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/search\/\?q=lora$/);
});

test("the search page links to an alternative", async ({ page }) => {
  await page.goto("./search/?q=quantization");
  await expect(page.getByText("needs JavaScript")).toBeVisible();
  await page.getByRole("main").getByRole("link", { name: "list of all papers" }).click();
  await expect(page.locator("ol.papers > li")).not.toHaveCount(0);
});

test("OmniQuant is listed under both of its topics and has one page", async ({ page }) => {
  for (const topic of ["weight-only", "weight-activation"]) {
    await page.goto(`${quantization}post-training/${topic}/`);
    const paper = page.locator("#by-year").getByRole("link", { name: /^OmniQuant/ });
    for (const summary of await page.locator("#by-year summary").all())
      if ((await summary.isVisible()) && !(await paper.isVisible())) await summary.click();
    await paper.click();
    await expect(page).toHaveURL(/\/papers\/omniquant\/$/);
  }
  await expect(page.getByRole("main").getByRole("link", { name: "Weight-Only Quantization" }).first()).toBeVisible();
  await expect(page.getByRole("main").getByRole("link", { name: "Weight-Activation Co-Quantization" })).toBeVisible();
});

/**
 * Folders of which only every n-th page is checked. The pages of authors differ in their papers only, whose rows other
 * pages have too, and those of papers in their texts, which the next test covers.
 */
const sampled: Record<string, number> = { authors: 10, papers: 3 };

test("no page scrolls horizontally at 360 px", async ({ page }) => {
  test.setTimeout(240_000);
  await page.setViewportSize({ width: 360, height: 740 });
  const addresses = readdirSync("out", { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith("index.html"))
    .map((file) => file.replace(/index\.html$/, ""))
    .filter((address, index) => index % (sampled[address.split("/")[0] ?? ""] ?? 1) === 0);
  expect(addresses.length).toBeGreaterThan(600);
  // Pages with the same style sheets are shown in one page, which is ten times as fast as opening each.
  const groups = new Map<string, { address: string; text: string }[]>();
  for (const address of addresses) {
    const text = readFileSync(join("out", address, "index.html"), "utf8");
    // Pages of former addresses lead to others.
    if (text.includes('http-equiv="refresh"')) continue;
    const sheets = (text.match(/<link rel="stylesheet"[^>]*>/g) ?? []).join("");
    groups.set(sheets, [...(groups.get(sheets) ?? []), { address, text }]);
  }
  const wide: string[] = [];
  for (const members of groups.values()) {
    await page.goto(`./${members[0]?.address}`);
    for (const { address, text } of members) {
      const width = await page.evaluate(showBody, text);
      if (width > 360) wide.push(`/${address}: ${width} px`);
    }
  }
  expect(wide).toEqual([]);
});

/** Replaces the body of the page by that of another page, and returns the width of its content. */
function showBody(html: string): number {
  document.body.replaceWith(new DOMParser().parseFromString(html, "text/html").body);
  return document.documentElement.scrollWidth;
}

test("long words, addresses and wide tables fit on a phone", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  const word = "Pneumono".repeat(10);
  const cells = (tag: string) => `<tr>${`<${tag}>${"Perplexity ".repeat(2)}</${tag}>`.repeat(6)}</tr>`;
  const note = `<p>${word} https://example.org/${"path/".repeat(30)} <code>${"x".repeat(70)}</code></p>
    <pre><code>${"x".repeat(200)}</code></pre><ul><li>${word}</li></ul><blockquote>${word}</blockquote>
    <table><thead>${cells("th")}</thead><tbody>${cells("td")}</tbody></table>`;
  for (const [address, selectors] of [
    ["./papers/gptq/", ["h1", ".neighbours a", ".chip", ".prose"]],
    [`${quantization}`, ["h1", "ol.papers a", ".prose"]],
    ["./techniques/", ["h1", "main a"]],
  ] as const) {
    await page.goto(address);
    for (const selector of selectors)
      await page
        .locator(selector)
        .first()
        .evaluate(
          (element, html) => {
            element.innerHTML = html;
          },
          selector === ".prose" ? note : word,
        );
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  }
  // A wide table has its own scroll bar. Code wraps.
  await page.goto("./papers/gptq/");
  const prose = page.locator(".prose").first();
  await prose.evaluate((element, html) => {
    element.innerHTML = html;
  }, note);
  const isScrollable = (element: Element) => element.scrollWidth > element.clientWidth;
  expect(await prose.locator("table").evaluate(isScrollable)).toBe(true);
  expect(await prose.locator("pre").evaluate(isScrollable)).toBe(false);
});
