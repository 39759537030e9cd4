import { readFileSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import { type CitationFormatId, citationFormatIds, citationFormats } from "@/lib/citation/citation-formats";
import { citationKey } from "@/lib/citation/citation-key";
import { toId } from "@/lib/search/to-id";
import { addresses } from "@/lib/site/addresses";
import { loadSurvey } from "@/lib/survey/load-survey-fs";

const { paperById } = loadSurvey("content");
const filters = "year:2024 has:code is:published";
const search = `./search/?q=${encodeURIComponent(filters)}`;

/** Returns the ids of all papers that a search shows, in order. */
async function shownIds(page: Page, address: string): Promise<string[]> {
  await page.goto(`${address}&show=3000`);
  const links = page.locator("[data-results] section ol.papers > li > a");
  await expect(links.first()).toBeVisible();
  const hrefs = await links.evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
  return hrefs.map((href) => href.split("/").at(-2) ?? "");
}

async function openMenu(page: Page) {
  await page.locator("summary", { hasText: "Export" }).click();
}

/** Saves the results in a format. Returns the name and text of the file. */
async function save(page: Page, format: CitationFormatId) {
  const { label, extension } = citationFormats[format];
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: `${label} .${extension}`, exact: true }).click(),
  ]);
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), "utf8") };
}

/** Letters and digits, because styles change quotes and dashes. */
const letters = (text = "") => text.normalize("NFKD").replace(/[^\p{L}\p{N}]/gu, "");

/** Returns what stands for each paper in a file, in order. */
function readPapers(format: CitationFormatId, text: string): string[] {
  switch (format) {
    case "bibtex":
    case "biblatex":
      return [...text.matchAll(/^@\w+\{([^,]+),/gm)].map(([, key = ""]) => key);
    case "ris":
      return [...text.matchAll(/^ID {2}- (.*)\r$/gm)].map(([, key = ""]) => key);
    case "csl-json":
      return JSON.parse(text).map(({ id }: { id: string }) => id);
    case "csv":
      return text
        .trimEnd()
        .split("\r\n")
        .slice(1)
        .map((line) => line.split(",")[0] ?? "");
    case "apa":
    case "ieee":
      return text.trimEnd().split("\n\n").map(letters);
    case "markdown":
      return text.trimEnd().split("\n").map(letters);
  }
}

test("each format has exactly the papers of a search with three filters, in their order", async ({ page }) => {
  const ids = await shownIds(page, search);
  expect(ids.length).toBeGreaterThan(60);
  const papers = ids.flatMap((id) => paperById.get(id) ?? []);
  for (const sort of ["relevance", "title"]) {
    const sorted = sort === "title" ? await shownIds(page, `${search}&sort=title`) : ids;
    await page.goto(sort === "title" ? `${search}&sort=title` : search);
    await openMenu(page);
    await expect(page.getByText(`${ids.length} papers, in this order`)).toBeVisible();
    const { text } = await save(page, "bibtex");
    expect(readPapers("bibtex", text)).toEqual(
      sorted.flatMap((id) => citationKey(paperById.get(id) ?? { id, authors: [] })),
    );
  }
  await page.goto(search);
  await openMenu(page);
  for (const format of citationFormatIds) {
    const { name, text } = await save(page, format);
    expect(name).toBe(`${toId(filters)}.${citationFormats[format].extension}`);
    await expect(page.getByText(`Saved ${ids.length} papers as ${name}.`)).toBeVisible();
    const read = readPapers(format, text);
    expect(read).toHaveLength(ids.length);
    for (const [index, paper] of papers.entries()) {
      const expected =
        format === "csv" ? paper.id : /bib|ris|csl/.test(format) ? citationKey(paper) : letters(paper.title);
      expect(read[index]).toContain(expected);
    }
  }
});

test("the list of all papers exports by keyboard what its filter shows", async ({ page }) => {
  await page.goto("./papers/?q=technique:kv-cache-eviction");
  await expect(page.locator("[data-results] ol.papers > li").first()).toBeVisible();
  await page.locator("summary", { hasText: "Export" }).focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "BibTeX .bib" })).toBeFocused();
  const [download] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Enter")]);
  const keys = readPapers("bibtex", readFileSync(await download.path(), "utf8"));
  const ids = await shownIds(page, "./papers/?q=technique:kv-cache-eviction");
  expect(keys).toEqual(ids.map((id) => citationKey(paperById.get(id) ?? { id, authors: [] })));
});

test("copies the results", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("./search/?q=gptq");
  await openMenu(page);
  await page.getByRole("button", { name: "Copy as Markdown" }).click();
  await expect(page.getByText(/^Copied \d+ papers? as Markdown\.$/)).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain("- [OPTQ: Accurate");
});

test("says that citations failed to load, and tries again", async ({ page }) => {
  await page.goto("./search/?q=gptq");
  await openMenu(page);
  await page.route("**/data/citations-*", (route) => route.abort());
  await page.getByRole("button", { name: "RIS .ris" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "The citations failed to load. Try again." })).toBeVisible();
  await page.unroute("**/data/citations-*");
  expect((await save(page, "ris")).text).toContain("ID  - frantar2023gptq");
});

async function chooseFormat(page: Page, label: string) {
  const menu = page.getByRole("combobox", { name: "Citation format" });
  // Readers reach the menu with a pointer or the keyboard, which loads the script.
  await menu.focus();
  await menu.selectOption(label);
}

test("a paper page shows its citation in the chosen format, and copies it", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("./papers/gptq/");
  await chooseFormat(page, "APA");
  await expect(page.getByText("Frantar, E., Ashkboos, S., Hoefler, T., & Alistarh, D. (2023).")).toBeVisible();
  await page.getByRole("button", { name: "Copy" }).click();
  await expect(page.getByRole("button", { name: "Copied" })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^Frantar, E\., Ashkboos/);
  await chooseFormat(page, "BibTeX");
  await expect(page.getByText("@inproceedings{frantar2023gptq,")).toBeVisible();
});

test("a paper page says that a citation failed to load, and tries again", async ({ page }) => {
  await page.goto("./papers/gptq/");
  await page.route("**/data/citations-*", (route) => route.abort());
  await chooseFormat(page, "IEEE");
  await expect(page.getByText("The citation failed to load.")).toBeVisible();
  await page.unroute("**/data/citations-*");
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(page.getByText("[1] E. Frantar, S. Ashkboos")).toBeVisible();
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("pages of papers, topics and techniques link to citation files", async ({ page }) => {
    const names = {
      [addresses.paper("gptq")]: "gptq.bib",
      [addresses.technique("kv-cache-eviction")]: "kv-cache-eviction.bib",
      [addresses.topic("model-centric/model-compression/quantization")]: "quantization.bib",
      [addresses.about]: "atlas.bib",
    };
    for (const [address, name] of Object.entries(names)) {
      await page.goto(`.${address}`);
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("main").getByRole("link", { name: "BibTeX", exact: true }).click(),
      ]);
      expect(download.suggestedFilename()).toBe(name);
      expect(readFileSync(await download.path(), "utf8")).toMatch(/^@\w+\{/);
    }
  });
});
