import { readFileSync } from "node:fs";
import { expect, type Locator, type Page, test } from "@playwright/test";

// The shelf: collecting papers, exporting, sharing and importing them, and every fault of the browser's storage.

const topic = "KV-Cache Eviction";
const topicPage = "./topics/model-centric/efficient-inference/kv-cache/eviction/";
const tray = (page: Page) => page.getByRole("banner").getByRole("link", { name: /^Shelf/ });
const addGptq = (page: Page) => page.getByRole("button", { name: "Add GPTQ to the shelf" });
const removeGptq = (page: Page) => page.getByRole("button", { name: "Remove GPTQ from the shelf" });
const rows = (page: Page) => page.locator(".shelf ol.papers > li");

/** Stores a shelf before the page opens. */
const store = (page: Page, ids: readonly string[]) =>
  page.addInitScript(
    (papers) => {
      if (localStorage.getItem("shelf") === null) localStorage.setItem("shelf", JSON.stringify({ version: 1, papers }));
    },
    ids.map((id) => ({ id, added: "2026-11-27" })),
  );

const storedIds = (page: Page) =>
  page.evaluate(() => {
    const { papers } = JSON.parse(localStorage.getItem("shelf") ?? '{"papers":[]}');
    return papers.map(({ id }: { id: string }) => id);
  });

/** Saves the shelf as BibTeX. Returns the number of entries. */
async function countSaved(page: Page, act: () => Promise<unknown>): Promise<number> {
  const [download] = await Promise.all([page.waitForEvent("download"), act()]);
  expect(download.suggestedFilename()).toBe("shelf.bib");
  return readFileSync(await download.path(), "utf8").match(/^@\w+\{/gm)?.length ?? 0;
}

for (const [device, viewport] of Object.entries({
  "a desktop": { width: 1280, height: 900 },
  "a phone": { width: 390, height: 844 },
})) {
  test(`the papers of a topic are on disk after four actions on ${device}`, async ({ page }) => {
    await page.setViewportSize(viewport);
    await page.goto("./");
    await page.getByRole("main").getByRole("link", { name: topic }).first().click();
    const addAll = page.getByRole("button", { name: /^Add all \d+ to the shelf$/ });
    const count = Number(/\d+/.exec((await addAll.textContent()) ?? "")?.[0]);
    expect(count).toBeGreaterThanOrEqual(12);
    await addAll.click();
    await expect(page.getByText(`Added ${count} papers to the shelf.`)).toBeVisible();
    await tray(page).click();
    await expect(rows(page)).toHaveCount(count);
    await expect(tray(page)).toHaveAccessibleName(`Shelf ${count}`);
    expect(await countSaved(page, () => page.getByRole("button", { name: "Save BibTeX" }).click())).toBe(count);
  });
}

test("the keyboard alone is enough, with four presses of Enter", async ({ page }) => {
  test.setTimeout(60_000);
  // A topic with few papers: each row of the shelf has several stops of Tab.
  const topic = "Early Exit and Dynamic Depth";
  const press = async (target: Locator, key = "Tab") => {
    await expect(target).toBeVisible();
    for (let count = 0; count < 400; count++) {
      if (await target.evaluate((element) => element === document.activeElement)) break;
      await page.keyboard.press(key);
    }
    await expect(target).toBeFocused();
    await page.keyboard.press("Enter");
  };
  await page.goto("./");
  await press(page.getByRole("main").getByRole("link", { name: topic }).first());
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(topic);
  await press(page.getByRole("button", { name: /^Add all \d+ to the shelf$/ }));
  await expect(page.getByText(/^Added \d+ papers to the shelf\.$/)).toBeVisible();
  await press(tray(page), "Shift+Tab");
  await expect(rows(page)).not.toHaveCount(0);
  const count = await rows(page).count();
  expect(await countSaved(page, () => press(page.getByRole("button", { name: "Save BibTeX" })))).toBe(count);
});

test("a double click adds a paper once", async ({ page }) => {
  await page.goto("./papers/gptq/");
  await addGptq(page).hover();
  await expect(page.locator("html")).toHaveAttribute("data-live", "true");
  await addGptq(page).dblclick();
  await expect(removeGptq(page)).toBeVisible();
  expect(await storedIds(page)).toEqual(["gptq"]);
});

test("a paper is added as the first action by its button, the key s and a row, and removed with Undo", async ({
  page,
}) => {
  await page.goto("./papers/gptq/");
  await page.keyboard.press("s");
  await expect(removeGptq(page)).toBeVisible();
  await removeGptq(page).click();
  await expect(page.getByText("Removed GPTQ from the shelf.")).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(removeGptq(page)).toBeVisible();
  await page.keyboard.press("s");
  await expect(addGptq(page)).toBeVisible();
  await page.reload();
  await addGptq(page).click();
  await expect(removeGptq(page)).toBeVisible();
  await page.goto(topicPage);
  const row = page.locator("ol.papers > li:visible").last();
  await row.getByRole("link").first().focus();
  await page.keyboard.press("s");
  await expect(row.getByRole("button", { name: /^Remove / })).toBeVisible();
  await expect(tray(page)).toHaveAccessibleName("Shelf 2");
});

test("the page of a framework lists papers as other pages do, and the key s adds none without the focus", async ({
  page,
}) => {
  await page.goto("./frameworks/vllm/");
  const add = page.getByRole("button", { name: "Add PagedAttention to the shelf" });
  const shown = await add.evaluate((button) => {
    const [sign, words] = ["::before", "::after"].map((part) => getComputedStyle(button, part));
    return { sign: sign?.content, size: words?.fontSize };
  });
  expect(shown).toEqual({ sign: '"+" / "Add "', size: "0px" });
  await page.keyboard.press("s");
  await add.click();
  await expect(tray(page)).toHaveAccessibleName("Shelf 1");
});

test("pages show what is on the shelf without loading a script", async ({ page }) => {
  await store(page, ["gptq", "awq", "lora"]);
  const scripts: string[] = [];
  page.on("request", (request) => request.resourceType() === "script" && scripts.push(request.url()));
  await page.goto("./papers/gptq/", { waitUntil: "networkidle" });
  await expect(removeGptq(page)).toBeVisible();
  await expect(tray(page)).toHaveAccessibleName("Shelf 3");
  expect(scripts).toEqual([]);
});

test("search results can be added one by one and all at once", async ({ page }) => {
  await page.goto("./search/?q=kv cache");
  // Notes add papers to the first answer.
  await expect(page.getByText(/^\d+ papers for “kv cache”\.$/)).toBeVisible();
  const results = page.getByRole("main").locator("ol.papers").first();
  await results.getByRole("button", { name: /^Add / }).first().click();
  await expect(results.getByRole("button", { name: /^Remove / })).toHaveCount(1);
  const addAll = page.getByRole("button", { name: /^Add all \d+ to the shelf$/ });
  const count = Number(/\d+/.exec((await addAll.textContent()) ?? "")?.[0]);
  expect(count).toBeGreaterThan(await results.getByRole("listitem").count());
  await addAll.click();
  await expect(page.getByText(`Added ${count - 1} papers to the shelf. 1 was already there.`)).toBeVisible();
  await expect(tray(page)).toHaveAccessibleName(`Shelf ${count}`);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(tray(page)).toHaveAccessibleName("Shelf 1");
  await page.getByRole("main").getByRole("searchbox").fill("gptq");
  await addGptq(page).click();
  await expect(removeGptq(page)).toBeVisible();
  await expect(tray(page)).toHaveAccessibleName("Shelf 2");
});

test("order, marks, tags and notes are stored, and groups follow them", async ({ page }) => {
  await store(page, ["gptq", "awq", "lora"]);
  await page.goto("./shelf/");
  const titles = () => rows(page).locator("> a").allTextContents();
  const names = async () => (await titles()).map((title) => title.split(":")[0]);
  await page.getByRole("button", { name: "Move LoRA up" }).click();
  await expect.poll(names).toEqual(["OPTQ", "LoRA", "AWQ"]);
  await expect(page.getByText("LoRA is now 2 of 3.")).toBeAttached();
  await expect(page.getByRole("button", { name: "Move LoRA up" })).toBeFocused();
  await rows(page).first().getByRole("link").first().focus();
  await page.keyboard.press("Alt+ArrowDown");
  await page.keyboard.press("Alt+ArrowDown");
  await expect.poll(names).toEqual(["LoRA", "AWQ", "OPTQ"]);
  await rows(page).nth(2).locator(".drag-handle").dragTo(rows(page).nth(0));
  await expect.poll(names).toEqual(["OPTQ", "LoRA", "AWQ"]);

  await page.getByRole("checkbox", { name: "Mark AWQ as read" }).check();
  await page.getByRole("button", { name: "Note and tags of AWQ" }).click();
  await page.getByLabel("Tags, separated by commas").fill("weights, to cite");
  await page.getByLabel("Private note").fill("Compare with\nGPTQ.");
  await page.reload();
  await expect(page.getByRole("checkbox", { name: "Mark AWQ as read" })).toBeChecked();
  await expect(page.getByText("Compare with GPTQ.")).toBeVisible();
  await page.getByLabel("Group by").selectOption("My tags");
  await expect(page.getByRole("heading", { name: "to cite 1" })).toBeVisible();
  await expect(page.getByRole("heading", { name: "Without a tag 2" })).toBeVisible();
  await page.getByLabel("Group by").selectOption("Topic");
  await expect(page.getByRole("heading", { name: /^Weight-Only Quantization/ })).toBeVisible();

  await page.getByRole("button", { name: "Clear" }).click();
  await expect(page.getByText("The shelf is empty.")).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByText("Compare with GPTQ.")).toBeVisible();
});

test("keys typed after opening the note and tags are not shortcuts, and Done returns the focus", async ({ page }) => {
  await store(page, ["gptq", "awq"]);
  await page.goto("./shelf/");
  const button = page.getByRole("button", { name: "Note and tags of AWQ" });
  const tags = page.getByLabel("Tags, separated by commas");
  for (const open of [() => button.click(), () => button.press("Enter"), () => button.press("Space")]) {
    await open();
    await expect(tags).toBeFocused();
    await page.keyboard.type("s/?");
    await expect(page.getByRole("dialog")).toHaveCount(0);
    await expect(rows(page)).toHaveCount(2);
    await page.getByLabel("Private note").focus();
    await button.click();
    await expect(tags).toHaveCount(0);
    await expect(button).toBeFocused();
  }
  await expect(page.getByRole("list", { name: "Tags of AWQ" })).toHaveText("s/?s/?s/?");
});

test("a paper stays in its group while its tags are typed, and Done takes the focus along", async ({ page }) => {
  await store(page, ["gptq", "awq"]);
  await page.goto("./shelf/");
  await page.getByLabel("Group by").selectOption("My tags");
  const button = page.getByRole("button", { name: "Note and tags of AWQ" });
  await button.click();
  await page.keyboard.type("to cite");
  await expect(page.getByLabel("Tags, separated by commas")).toHaveValue("to cite");
  await expect(page.getByRole("heading", { name: "Without a tag 2" })).toBeVisible();
  await button.press("Enter");
  await expect(page.getByRole("heading", { name: "to cite 1" })).toBeVisible();
  await expect(button).toBeFocused();
});

test("the tags of a paper in two groups are the same in both of its fields", async ({ page }) => {
  await store(page, ["gptq"]);
  await page.goto("./shelf/");
  const buttons = page.getByRole("button", { name: "Note and tags of GPTQ" });
  const fields = page.getByLabel("Tags, separated by commas");
  await buttons.click();
  await fields.fill("a, b");
  await buttons.click();
  await page.getByLabel("Group by").selectOption("My tags");
  await buttons.first().click();
  await buttons.nth(1).click();
  await fields.first().fill("a, b, c,");
  await expect(fields.first()).toHaveValue("a, b, c,");
  await expect(fields.nth(1)).toHaveValue("a, b, c");
  await fields.nth(1).press("End");
  await page.keyboard.type(", d");
  await expect(fields.first()).toHaveValue("a, b, c, d");
});

test("closing the message about a change gives the focus back", async ({ page }) => {
  await store(page, ["gptq", "awq"]);
  await page.goto("./shelf/");
  const remove = page.getByRole("button", { name: "Remove AWQ from the shelf" });
  const kept = page.getByRole("button", { name: "Remove GPTQ from the shelf" });
  await remove.press("Enter");
  await expect(kept).toBeFocused();
  await page.getByRole("button", { name: "Close this message" }).press("Enter");
  await expect(kept).toBeFocused();
  await kept.press("Enter");
  await page.getByRole("button", { name: "Undo" }).press("Enter");
  await expect(rows(page)).toHaveCount(1);
  // The link that had the focus before is gone with the empty shelf.
  await expect(kept).toBeFocused();
});

test("the focus goes to the next paper when one is removed, and to a link when none remains", async ({ page }) => {
  await store(page, ["gptq", "awq", "lora"]);
  await page.goto("./shelf/");
  const remove = (name: string) => page.getByRole("button", { name: `Remove ${name} from the shelf` });
  await remove("AWQ").press("Enter");
  await expect(remove("LoRA")).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(remove("GPTQ")).toBeFocused();
  await rows(page).getByRole("link").first().focus();
  await page.keyboard.press("s");
  await expect(page.getByText("The shelf is empty.").getByRole("link").first()).toBeFocused();
  await page.getByRole("button", { name: "Undo" }).click();
  await page.getByRole("button", { name: "Clear" }).press("Enter");
  await expect(page.getByText("The shelf is empty.").getByRole("link").first()).toBeFocused();
});

test("the focus goes to the next paper when one in two groups is removed", async ({ page }) => {
  await store(page, ["gptq", "awq", "lora"]);
  await page.goto("./shelf/");
  const tag = async (name: string, tags: string) => {
    const button = page.getByRole("button", { name: `Note and tags of ${name}` });
    await button.click();
    await page.getByLabel("Tags, separated by commas").fill(tags);
    await button.click();
  };
  await tag("GPTQ", "a, b");
  await tag("AWQ", "b");
  await tag("LoRA", "b");
  await page.getByLabel("Group by").selectOption("My tags");
  await page.getByRole("button", { name: "Remove GPTQ from the shelf" }).nth(1).press("Enter");
  await expect(page.getByRole("button", { name: "Remove AWQ from the shelf" })).toBeFocused();
});

test("the tabs show each format, a table and a paragraph, and the shelf file can be imported again", async ({
  page,
}) => {
  await store(page, ["gptq", "awq"]);
  await page.goto("./shelf/");
  const text = page.locator("#export-text");
  const expected = {
    BibTeX: "@inproceedings{frantar2023gptq,",
    biblatex: "journaltitle",
    RIS: "ER  - ",
    "CSL-JSON": '"id":"frantar2023gptq"',
    APA: "Frantar, E.",
    IEEE: "[1] E. Frantar",
    Markdown: "- [OPTQ",
    CSV: "id,title,authors",
    "Markdown table": "| --- |",
    Paragraph: "GPTQ~\\cite{frantar2023gptq}: ",
    "Shelf file": '"version": 1',
  };
  await page.getByRole("tab", { name: "BibTeX", exact: true }).focus();
  for (const [name, part] of Object.entries(expected)) {
    await expect(page.getByRole("tab", { name, exact: true })).toHaveAttribute("aria-selected", "true");
    if (name !== "biblatex") await expect(text).toContainText(part);
    await page.keyboard.press("ArrowRight");
  }
  await page.getByRole("tab", { name: "Shelf file" }).click();
  const content = (await text.textContent()) ?? "";
  await page.getByRole("button", { name: "Clear" }).click();
  await page
    .getByLabel("Choose a file")
    .setInputFiles({ name: "shelf.json", mimeType: "application/json", buffer: Buffer.from(content) });
  await expect(rows(page)).toHaveCount(2);
});

test("imports a .bib file and a list, and links to add what is not in the atlas", async ({ page }) => {
  await page.goto("./shelf/");
  const buffer = Buffer.from(
    "@misc{a, title={GPTQ}, eprint={2210.17323}, archivePrefix={arXiv}}\n@misc{b, title={Bread}}",
  );
  await page.getByLabel("Choose a file").setInputFiles({ name: "my.bib", mimeType: "text/x-bibtex", buffer });
  await expect(rows(page)).toHaveCount(1);
  await expect(page.getByText("Line 2: Bread")).toBeVisible();
  await page.getByLabel(/^BibTeX, or one/).fill("https://arxiv.org/abs/2306.00978v3\n2210.17323\n2401.99999");
  await page.getByRole("button", { name: "Add to the shelf" }).click();
  await expect(page.getByText("Added 1 paper to the shelf. 1 was already there.")).toBeVisible();
  await expect(page.getByText("Line 3: 2401.99999")).toBeVisible();
  await expect(page.getByRole("link", { name: "Add it" })).toHaveAttribute(
    "href",
    /contribute\/\?paper=.*2401\.99999$/,
  );
});

test("imports entries and lines from one text, and loses no line", async ({ page }) => {
  await page.goto("./shelf/");
  const lines = [
    "2210.17323",
    "@misc{lin2023awq, title={AWQ}, eprint={2306.00978}, archivePrefix={arXiv}}",
    "nonsense title nobody",
    "https://arxiv.org/abs/2404.00456v2",
    "10.9999/xx",
  ];
  await page.getByLabel(/^BibTeX, or one/).fill(lines.join("\n"));
  await page.getByRole("button", { name: "Add to the shelf" }).click();
  await expect(page.getByText("Found 3 papers. 2 not in the atlas:")).toBeVisible();
  await expect(page.getByText("Line 3: nonsense title nobody")).toBeVisible();
  await expect(page.getByText("Line 5: 10.9999/xx")).toBeVisible();
  expect(await storedIds(page)).toEqual(["gptq", "awq", "quarot"]);
});

test.describe("a shared address", () => {
  for (const count of [1, 40, 400]) {
    test(`shows ${count} papers and leaves the shelf alone until they are added`, async ({ page }) => {
      await store(page, ["lora"]);
      const response = await page.request.get("./shelf/shelf-data.json");
      const { papers } = (await response.json()) as { papers: { id: string }[] };
      const ids = papers.slice(0, count).map(({ id }) => id);
      await page.goto(`./shelf/#ids=${ids.join()}`);
      const shared = page.getByRole("main").locator("ol.papers > li");
      await expect(shared).toHaveCount(count);
      expect(await storedIds(page)).toEqual(["lora"]);
      await page.getByRole("button", { name: `Add ${count === 1 ? "it" : `all ${count}`} to the shelf` }).click();
      await expect.poll(() => storedIds(page)).toEqual([...new Set(["lora", ...ids])]);
      await page.getByRole("link", { name: "Show my shelf" }).click();
      await expect(page).toHaveURL(/\/shelf\/$/);
    });
  }

  test("is copied from the shelf, and names ids that the atlas does not have", async ({ page }) => {
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await store(page, ["gptq", "no-such-paper"]);
    await page.goto("./shelf/");
    await expect(page.getByRole("heading", { name: "Not in this version of the atlas" })).toBeVisible();
    await page.getByRole("button", { name: "Copy address to share" }).click();
    await expect(page.getByText("Address copied.")).toBeVisible();
    const address = await page.evaluate(() => navigator.clipboard.readText());
    expect(address).toMatch(/\/shelf\/#ids=gptq$/);
    await page.goto(`${address},bread,${encodeURIComponent("<b>")}`);
    await page.reload();
    await expect(page.getByText("Not in the atlas: bread, <b>")).toBeVisible();
    await expect(page.getByRole("heading", { name: "A shared list of 1 paper" })).toBeVisible();
  });
});

test("two tabs stay in step, with and without their script", async ({ context, page }) => {
  await page.goto("./papers/gptq/");
  const other = await context.newPage();
  await other.goto("./shelf/");
  await addGptq(page).click();
  await expect(rows(other)).toHaveCount(1);
  const third = await context.newPage();
  await third.goto("./papers/gptq/");
  await other.bringToFront();
  await removeGptq(other).click();
  await expect(addGptq(page)).toBeVisible();
  await expect(addGptq(third)).toBeVisible();
  await expect(tray(third)).toHaveAccessibleName("Shelf");
});

test.describe("faults of storage", () => {
  const faults = {
    blocked: (page: Page) =>
      page.addInitScript(() =>
        Object.defineProperty(window, "localStorage", {
          get() {
            throw new DOMException("Access is denied.", "SecurityError");
          },
        }),
      ),
    full: (page: Page) =>
      page.addInitScript(() => {
        Storage.prototype.setItem = () => {
          throw new DOMException("The quota has been exceeded.", "QuotaExceededError");
        };
      }),
  };
  for (const [name, cause] of Object.entries(faults)) {
    test(`if storage is ${name}, the shelf works in memory and says so`, async ({ page }) => {
      await cause(page);
      await page.goto("./papers/gptq/");
      await addGptq(page).click();
      await expect(page.getByText("The browser does not store the shelf")).toBeVisible();
      await expect(removeGptq(page)).toBeVisible();
      await page.goto("./shelf/#ids=gptq,awq");
      await page.getByRole("button", { name: "Add all 2 to the shelf" }).click();
      await expect(page.getByRole("alert").filter({ hasText: "Export" })).toHaveText(
        name === "full" ? /^The browser’s storage is full/ : /^This browser blocks storage/,
      );
      await page.evaluate(() => {
        location.hash = "";
      });
      await expect(rows(page)).toHaveCount(2);
    });
  }

  test("a corrupt shelf is kept aside until the reader deletes it", async ({ page }) => {
    await page.addInitScript(() => {
      if (!sessionStorage.getItem("done")) localStorage.setItem("shelf", '{"version":1,"papers":[{"id":7}]}');
      sessionStorage.setItem("done", "yes");
    });
    await page.goto("./shelf/");
    await expect(page.getByText("A stored shelf could not be read.")).toBeVisible();
    await page.goto("./papers/gptq/");
    await addGptq(page).click();
    await expect(removeGptq(page)).toBeVisible();
    await page.goto("./shelf/");
    await expect(rows(page)).toHaveCount(1);
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Save the data" }).click(),
    ]);
    expect(readFileSync(await download.path(), "utf8")).toBe('{"version":1,"papers":[{"id":7}]}');
    await page.getByRole("button", { name: "Delete the data" }).click();
    await expect(page.getByText("A stored shelf could not be read.")).toBeHidden();
  });
});

test("the page of stored data lists sizes, and deletes one item or all", async ({ page }) => {
  await store(page, ["gptq"]);
  await page.goto("./search/?q=lora");
  await page.getByRole("button", { name: "Theme: light, dark or system" }).click();
  await page.goto("./about/storage/");
  const shelf = page.getByRole("listitem").filter({ has: page.getByRole("heading", { name: "Shelf", exact: true }) });
  await expect(shelf).toContainText(/\d+ bytes/);
  await page.getByRole("button", { name: "Delete: Shelf" }).click();
  await expect(page.getByText("Deleted: Shelf.")).toBeVisible();
  await expect(shelf).toContainText("nothing stored");
  await expect(tray(page)).toHaveAccessibleName("Shelf");
  await page.getByRole("button", { name: "Delete everything" }).click();
  await expect(page.getByText("Deleted: everything.")).toBeVisible();
  await expect(page.locator("html")).not.toHaveAttribute("data-theme");
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});
