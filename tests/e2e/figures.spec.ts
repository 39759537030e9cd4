import { readFileSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import { toHex } from "@/lib/figures/palette";
import { violationsOf } from "./violations";

const ids = ["taxonomy", "years", "growth", "techniques", "timeline", "compute"];

/** The picture that is visible. */
function shownPicture(page: Page) {
  return page.locator(".figure-picture").filter({ visible: true });
}

/** Chooses an option. Readers focus a menu first, which loads the script. */
async function choose(page: Page, label: string, option: string) {
  const menu = page.getByRole("combobox", { name: label, exact: true });
  await menu.focus();
  await menu.selectOption(option);
}

/** Saves the picture in a format. Returns the name and the bytes of the file. */
async function save(page: Page, format: "SVG" | "PNG") {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: `Save as ${format}` }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

test.beforeEach(({ page }) => {
  page.on("pageerror", (error) => {
    throw error;
  });
});

test("options change the picture and its table, and the address restores them", async ({ page }) => {
  await page.goto("./figures/taxonomy/");
  const picture = shownPicture(page);
  await expect(picture).toContainText("Quantization");
  await choose(page, "Levels", "2");
  await expect(picture).not.toContainText("Quantization");
  await choose(page, "Shape", "Square");
  await expect(picture).toHaveAttribute("viewBox", "0 0 1000 1000");
  await page.locator("summary", { hasText: "Topics" }).click();
  await page.getByRole("checkbox", { name: "Model Compression" }).check();
  await expect(page).toHaveURL(/\?shape=square&topics=model-centric\/model-compression&depth=2$/);
  await expect(picture).toContainText("Model Compression");
  await expect(picture).not.toContainText("Data-Centric");
  await page.reload();
  await expect(picture).toHaveAttribute("viewBox", "0 0 1000 1000");
  await expect(page.getByRole("combobox", { name: "Levels" })).toHaveValue("2");
  await expect(page.getByRole("checkbox", { name: "Model Compression", includeHidden: true })).toBeChecked();
  await page.goBack();
  await expect(picture).toContainText("Data-Centric");
});

test("chosen topics show their subtopics", async ({ page }) => {
  await page.goto("./figures/growth/");
  await page.locator("summary", { hasText: "Topics" }).click();
  await page.getByRole("checkbox", { name: "Model Compression" }).check();
  await expect(page).toHaveURL(/\?topics=model-centric\/model-compression$/);
  await expect(shownPicture(page)).toContainText("Knowledge Distillation");
  await expect(page.getByRole("combobox", { name: "Levels" })).toHaveValue("3");
});

test("years limit the columns of the heat map and the rows of its table", async ({ page }) => {
  await page.goto("./figures/years/?from=2022&to=2024");
  await page.getByText("The numbers as a table").click();
  await expect(page.getByRole("columnheader")).toHaveText(["Topic", "2022", "2023", "2024"]);
  const row = page.getByRole("row").filter({ has: page.getByRole("rowheader", { name: "Quantization", exact: true }) });
  const numbers = (await row.getByRole("cell").allTextContents()).filter((text) => text !== "0");
  expect(numbers).toHaveLength(3);
  for (const number of numbers) await expect(shownPicture(page)).toContainText(number);
});

test("years that are the wrong way round are exchanged, in the address and before the script loads", async ({
  page,
}) => {
  await page.goto("./figures/years/?from=2024&to=2020");
  const years = page.locator("select[name=from], select[name=to]");
  await expect(years.first()).toHaveValue("2020");
  await expect(years.last()).toHaveValue("2024");
  await expect(shownPicture(page)).toContainText("2020–2024");
  await page.route(/\/scripts\//, async (route) => {
    await new Promise((done) => setTimeout(done, 800));
    await route.continue();
  });
  for (const [from, to] of [
    ["2023", "2019"],
    ["2026", "2017"],
  ] as const) {
    await page.goto("./figures/growth/");
    await choose(page, "From", from);
    await choose(page, "to", to);
    await expect(years.first()).toHaveValue(to);
    await expect(years.last()).toHaveValue(from);
    await expect(shownPicture(page)).toContainText(`${to}–${from}`);
  }
});

test("a choice made before the script loads is kept", async ({ page }) => {
  await page.route(/\/scripts\//, async (route) => {
    await new Promise((done) => setTimeout(done, 800));
    await route.continue();
  });
  await page.goto("./figures/growth/");
  await choose(page, "Shape", "Single column");
  await expect(page).toHaveURL(/\?shape=column$/);
  await expect(shownPicture(page)).toHaveAttribute("viewBox", /^0 0 360 /);
});

test("a saved SVG has outlines, a title, a description and the colors of the page", async ({ page }) => {
  await page.goto("./figures/techniques/?theme=dark&shape=square");
  const { name, bytes } = await save(page, "SVG");
  expect(name).toBe("techniques-square-dark.svg");
  const svg = bytes.toString();
  expect(svg).not.toContain("<text");
  expect(svg).toMatch(/<title id="title">Topics and techniques<\/title>/);
  expect(svg).toMatch(/<desc id="desc">A matrix of /);
  const colors = await shownPicture(page).evaluate((picture) => {
    const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
    return [".fill-surface", ".fill-sunken", ".fill-ink", ".fill-muted", '.fill-branch-bar[data-color="teal"]'].map(
      (selector) => {
        const element = picture.querySelector(selector);
        if (!canvas || !element) throw new Error(`The picture has no ${selector}.`);
        canvas.fillStyle = getComputedStyle(element).fill;
        canvas.fillRect(0, 0, 1, 1);
        return [...canvas.getImageData(0, 0, 1, 1).data.slice(0, 3)];
      },
    );
  });
  const tones = ["surface", "sunken", "ink", "muted", "branch-bar"] as const;
  for (const [index, tone] of tones.entries()) {
    const hex = toHex("dark", tone, "teal");
    for (const channel of [0, 1, 2]) {
      const saved = Number.parseInt(hex.slice(1 + 2 * channel, 3 + 2 * channel), 16);
      expect(Math.abs((colors[index]?.[channel] ?? 999) - saved), `${tone} ${hex}`).toBeLessThanOrEqual(2);
    }
  }
});

test("a saved PNG has two pixels for each unit", async ({ page }) => {
  await page.goto("./figures/compute/");
  const { name, bytes } = await save(page, "PNG");
  expect(name).toBe("compute-wide-light.png");
  // Width and height are at the start of the first chunk (https://www.w3.org/TR/png-3/#11IHDR).
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([2560, 1440]);
  expect(bytes.length).toBeGreaterThan(50_000);
});

test("a picture that cannot be saved says so, and the next attempt works", async ({ page }) => {
  await page.goto("./figures/compute/");
  await page.route(/letters\.json$/, (route) => route.abort());
  await page.getByRole("button", { name: "Save as SVG" }).click();
  await expect(page.getByText("The picture could not be saved.")).toBeVisible();
  await page.unroute(/letters\.json$/);
  const { bytes } = await save(page, "SVG");
  expect(bytes.toString()).toContain("</svg>");
});

test("a cell of the matrix leads to a search for its papers", async ({ page }) => {
  await page.goto("./figures/techniques/");
  const cell = shownPicture(page).getByLabel(/^Model Compression, Outlier Channel Handling: \d+ papers$/);
  const count = Number.parseInt((await cell.getAttribute("aria-label"))?.split(": ")[1] ?? "", 10);
  await cell.click();
  await expect(page.locator("[data-results]")).toContainText(`${count} papers for`);
  await expect(page.locator("[data-results] ol.papers > li")).toHaveCount(Math.min(count, 30));
});

test("the list of figures links to a page for each, with a picture", async ({ page }) => {
  await page.goto("./figures/");
  const cards = page.getByRole("main").getByRole("listitem");
  await expect(cards).toHaveCount(ids.length);
  for (const picture of await page.getByRole("main").locator("img").all()) {
    await picture.scrollIntoViewIfNeeded();
    await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
  }
});

test.describe("without a script", () => {
  test.use({ javaScriptEnabled: false });

  test("each page shows its picture, its table and ready-made files, and no controls", async ({ page, request }) => {
    for (const id of ids) {
      await page.goto(`./figures/${id}/`);
      await expect(shownPicture(page)).toHaveCount(1);
      await expect(page.getByRole("button", { name: "Save as SVG" })).toBeHidden();
      await page.getByText("The numbers as a table").click();
      await expect(page.getByRole("rowheader").first()).toBeVisible();
      const href = await page.getByRole("link", { name: "16:9 (SVG)" }).getAttribute("href");
      const file = await request.get(href ?? "");
      expect(await file.text()).toMatch(/^<svg [\s\S]*<\/svg>\n$/);
    }
  });
});

for (const address of ["", ...ids.map((id) => `${id}/`), "years/?shape=square&theme=dark"]) {
  test(`axe finds no violation on ./figures/${address}, also with the table open`, async ({ page }) => {
    // The matrix has thousands of cells.
    test.setTimeout(120_000);
    await page.goto(`./figures/${address}`, { waitUntil: "networkidle" });
    for (const summary of await page.locator(".figure-table > summary").all()) await summary.click();
    expect(await violationsOf(page)).toEqual([]);
  });

  test(`./figures/${address} does not scroll horizontally at 360 px`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(`./figures/${address}`, { waitUntil: "networkidle" });
    const { content, visible } = await page.evaluate(() => ({
      content: document.documentElement.scrollWidth,
      visible: document.documentElement.clientWidth,
    }));
    expect(content).toBeLessThanOrEqual(visible);
  });
}

test("in forced colors, filled cells have an outline and readable numbers", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active" });
  await page.goto("./figures/years/");
  const cell = shownPicture(page).locator('rect[opacity]:not([opacity="1"])').first();
  const style = await cell.evaluate((element) => {
    const { opacity, stroke, fill } = getComputedStyle(element);
    const number = element.nextElementSibling;
    const isReadable = number !== null && getComputedStyle(number).fill !== fill;
    return { opacity, isReadable, isOutlined: stroke !== "none" && stroke !== fill };
  });
  expect(style).toEqual({ opacity: "1", isReadable: true, isOutlined: true });
});

test("on paper, a figure has light colors in any theme", async ({ page }) => {
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  await page.goto("./figures/years/?theme=dark");
  const fillOf = (selector: string) =>
    shownPicture(page)
      .locator(selector)
      .first()
      .evaluate((element) => getComputedStyle(element).fill);
  await expect(page.locator('select[name="theme"]')).toHaveValue("dark");
  expect(await fillOf(".fill-surface")).toMatch(/^(?:rgb\(255, 255, 255\)|oklch\(1 0 0\)|lab\(100 .*\))$/);
});
