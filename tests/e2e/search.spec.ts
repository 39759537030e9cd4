import { expect, type Page, test } from "@playwright/test";

const dataRequest = "**/data/*.json";
const workerRequest = "**/scripts/search-worker-browser*";

const box = (page: Page) => page.getByRole("main").getByRole("searchbox");
const status = (page: Page) => page.getByRole("main").getByRole("status");
const papers = (page: Page) => page.getByRole("main").locator("ol.papers > li");
/** Venue and year of each paper. Short names, which are bold too, end with a dot. */
const venues = (page: Page) => papers(page).locator("b", { hasNotText: " · " });
const firstPaper = (page: Page) => papers(page).first().getByRole("link").first();

test.describe("the search page", () => {
  test("keeps the query in the address, so that reload and Back restore it", async ({ page }) => {
    await page.goto("./papers/gptq/");
    await page.goto("./search/");
    await box(page).fill("speculative decoding");
    await expect(page).toHaveURL(/\?q=speculative(\+|%20)decoding$/);
    await expect(page.getByRole("link", { name: /^Topic Speculative Decoding/ })).toBeVisible();
    await page.reload();
    await expect(box(page)).toHaveValue("speculative decoding");
    await expect(status(page)).toContainText("papers for “speculative decoding”");
    await expect(page).toHaveTitle(/^speculative decoding · Search · /);
    await page.goBack();
    await expect(page).toHaveURL(/\/papers\/gptq\/$/);
  });

  test("keeps every letter of fast typing, as the first action and later", async ({ page }) => {
    const text = "speculative decoding with a tree";
    await page.goto("./search/");
    await box(page).click();
    await page.keyboard.type(text);
    await expect(status(page)).toContainText("papers for");
    await expect(box(page)).toHaveValue(text);
    await box(page).fill("");
    await page.keyboard.type(text);
    await expect(page).toHaveURL(/a(\+|%20)tree$/);
    await expect(box(page)).toHaveValue(text);
  });

  test("a value of a menu keeps the focus when the values change places", async ({ page }) => {
    await page.goto("./search/?q=quantization");
    await page.getByText("Technique", { exact: true }).click();
    const value = page.getByRole("button", { name: /^Rotation \d/ });
    await value.focus();
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/technique/);
    await expect(value).toHaveAttribute("aria-pressed", "true");
    await expect(value).toBeFocused();
  });

  test("writes clicked filters to the query, and Back removes them", async ({ page }) => {
    await page.goto("./search/?q=pruning");
    await page.getByText("Year", { exact: true }).click();
    await page.getByRole("button", { name: /^2023 \d/ }).click();
    await expect(box(page)).toHaveValue("pruning year:2023");
    await expect(page).toHaveURL(/q=pruning(\+|%20)year%3A2023/);
    await expect(async () => {
      for (const venue of await venues(page).allTextContents()) expect(venue).toMatch(/ 2023$/);
    }).toPass();
    await page.getByRole("button", { name: "Exclude 2023" }).click();
    await expect(box(page)).toHaveValue("pruning -year:2023");
    await expect(venues(page).first()).not.toHaveText(/ 2023$/);
    await page.getByRole("combobox", { name: "Sort" }).selectOption("oldest");
    await expect(page).toHaveURL(/sort=oldest/);
    await page.goBack();
    await page.goBack();
    await expect(box(page)).toHaveValue("pruning year:2023");
    await page.getByRole("button", { name: "Year: 2023 : remove" }).click();
    await expect(box(page)).toHaveValue("pruning");
  });

  test("Back from a paper returns to its row, although the browser has not kept the page", async ({ page }) => {
    await page.goto("./search/?q=attention");
    await page.getByRole("link", { name: /^Show more/ }).click();
    await expect(papers(page)).toHaveCount(60);
    await expect(status(page)).not.toContainText("Searching notes");
    const row = papers(page).nth(50).getByRole("link").first();
    await row.click();
    await expect(page).toHaveURL(/\/papers\//);
    await page.goBack();
    await expect(row).toBeInViewport();
  });

  test("says where to look for a paper that the results lack", async ({ page }) => {
    await page.goto("./search/?q=attention");
    const link = page.getByRole("main").getByRole("link", { name: "papers waiting" });
    await expect(link).toHaveAttribute("href", /\/contribute\/waiting\/\?find=attention$/);
  });

  test("says that no paper has two names, and finds the papers of both", async ({ page }) => {
    await page.goto("./search/?q=gptq+AND+awq");
    await expect(status(page)).toContainText("No paper has all of these words, so each is searched alone.");
    await expect(papers(page).filter({ hasText: "GPTQ" }).first()).toBeVisible();
  });

  test("shows more papers and keeps their number in the address", async ({ page }) => {
    await page.goto("./search/?q=attention");
    await expect(papers(page)).toHaveCount(30);
    await page.getByRole("link", { name: /^Show more/ }).click();
    await expect(papers(page)).toHaveCount(60);
    await page.reload();
    await expect(papers(page)).toHaveCount(60);
  });

  test("shows why a paper matches if the visible text does not", async ({ page }) => {
    await page.goto("./search/?q=rotation");
    await expect(page.getByRole("link", { name: /^Technique Rotation/ })).toBeVisible();
    await expect(papers(page).filter({ hasText: "QuIP: 2-Bit" }).locator(".reason")).toHaveText("technique: Rotation");
  });

  test("tolerates a typo and shows the correction", async ({ page }) => {
    await page.goto("./search/?q=quantizaton");
    await expect(page.getByRole("link", { name: "quantization", exact: true })).toBeVisible();
    await expect(papers(page).first()).toBeVisible();
  });

  test("shows hints for invalid syntax and searches the rest", async ({ page }) => {
    await page.goto(`./search/?q=${encodeURIComponent('autor:frantar "sparse')}`);
    await expect(page.getByText("Did you mean author?")).toBeVisible();
    await expect(page.getByText("A quotation mark is not closed")).toBeVisible();
    await expect(firstPaper(page)).toBeVisible();
  });

  test("suggests topics and a missing paper if nothing is found", async ({ page }) => {
    await page.goto("./search/?q=quantization+of+croissants+zzzz");
    await expect(status(page)).toContainText("No papers found");
    await expect(page.getByRole("link", { name: /^Topic Quantization/ })).toBeVisible();
    await expect(page.getByRole("link", { name: "Suggest it" })).toBeVisible();
  });

  test("finds a paper by an address, and offers to add a paper without an entry", async ({ page }) => {
    await page.goto(`./search/?q=${encodeURIComponent("https://www.alphaxiv.org/abs/2210.17323v2")}`);
    await expect(papers(page)).toHaveCount(1);
    await expect(firstPaper(page)).toContainText("OPTQ");
    await box(page).fill("arXiv:2405.99990");
    await expect(page.getByText("There is no entry for arxiv.org/abs/2405.99990.")).toBeVisible();
    await page.getByRole("link", { name: "Add it" }).click();
    await expect(page).toHaveURL(/\/contribute\/\?paper=/);
    await expect(page.getByLabel("Paper URL")).toHaveValue("https://arxiv.org/abs/2405.99990");
  });

  test("says which words of a question it searched", async ({ page }) => {
    await page.goto("./search/?q=what+is+the+best+paper+on+kv+cache+quantization%3F");
    await expect(status(page)).toContainText("Showing results for: kv cache quantization.");
    await status(page).getByRole("link", { name: "kv cache quantization" }).click();
    await expect(box(page)).toHaveValue("kv cache quantization");
    await expect(status(page)).not.toContainText("Showing results");
  });

  test("lists similar names if an acronym is nowhere", async ({ page }) => {
    await page.goto("./search/?q=GPTR");
    await expect(status(page)).toContainText("No papers found for “GPTR”. No exact match for GPTR; similar: GPTQ");
    await status(page).getByRole("link", { name: "GPTQ" }).click();
    await expect(firstPaper(page)).toContainText("OPTQ");
  });

  test("collapses the papers that only an author matches", async ({ page }) => {
    await page.goto("./search/?q=long");
    const summary = page.getByText(/^\d+ papers? by authors named “long”$/);
    await expect(summary).toBeVisible();
    const byAuthor = page.locator("details", { has: summary }).getByRole("listitem").first();
    await expect(byAuthor).toBeHidden();
    await summary.click();
    await expect(byAuthor).toBeVisible();
  });

  test("finds topics by their names in other languages", async ({ page }) => {
    for (const [name, title] of [
      ["量化", "Quantization"],
      ["量子化", "Quantization"],
      ["양자화", "Quantization"],
      ["投机解码", "Speculative Decoding"],
    ] as const) {
      await page.goto(`./search/?q=${encodeURIComponent(name)}`);
      await expect(page.locator("ul.entries a b").first()).toHaveText(title);
    }
  });
});

test("fetches search data only when the search box gets the focus", async ({ page }) => {
  const fetched: string[] = [];
  page.on("request", (request) => fetched.push(request.url()));
  await page.goto("./search/", { waitUntil: "networkidle" });
  expect(fetched.filter((url) => url.includes("/data/"))).toEqual([]);
  await box(page).focus();
  await expect.poll(() => fetched.some((url) => url.includes("/data/"))).toBe(true);
});

test("shows the results of an address without layout shifts", async ({ page }) => {
  await page.addInitScript(() => {
    const layoutShifts: string[] = [];
    Object.assign(window, { layoutShifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) layoutShifts.push(JSON.stringify(entry));
    }).observe({ type: "layout-shift", buffered: true });
  });
  for (const address of ["./search/?q=quantization", "./papers/?q=kivi"]) {
    await page.goto(address);
    await expect(papers(page).first()).toBeVisible();
    await expect(status(page)).not.toContainText("Searching notes");
    expect(await page.evaluate("window.layoutShifts")).toEqual([]);
  }
});

test("shows the help again after the query is cleared, and for an address without a query", async ({ page }) => {
  const help = page.getByRole("heading", { name: "Query syntax" });
  await page.goto("./search/?q=quantization");
  await expect(papers(page).first()).toBeVisible();
  await expect(help).toBeHidden();
  await box(page).fill("");
  await expect(help).toBeVisible();
  await page.goto("./search/?from=elsewhere");
  await expect(help).toBeVisible();
});

test("shows the help if the script fails to load", async ({ page }) => {
  await page.route("**/scripts/hydrate-page-browser*", (route) => route.abort());
  await page.goto("./search/?q=quantization");
  await expect(page.getByText("The script of this page failed to load")).toBeVisible();
  await expect(page.getByRole("heading", { name: "Query syntax" })).toBeVisible();
});

test("the search box gets the focus when the last filter is removed and no words remain", async ({ page }) => {
  await page.goto("./search/?q=in:vllm");
  const active = page.getByRole("list", { name: "Active filters" });
  await active.getByRole("button").first().press("Enter");
  await expect(active).toHaveCount(0);
  await expect(box(page)).toBeFocused();
});

test("an excluded value keeps the focus and stays in its menu, and all filters can be cleared", async ({ page }) => {
  await page.goto("./search/?q=pruning");
  // The details can change the order of a menu.
  await expect(status(page)).not.toContainText("Searching notes");
  const filters = page.getByRole("group", { name: "Filters" });
  const statusMenu = filters.locator("summary", { hasText: "Status" });
  await statusMenu.click();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowRight");
  const exclude = page.getByRole("button", { name: /^Exclude p/ }).first();
  await expect(exclude).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(box(page)).toHaveValue(/^pruning -is:p/);
  await expect(exclude).toBeFocused();
  await expect(exclude).toHaveAttribute("aria-pressed", "true");
  await expect(statusMenu).toHaveText("Status1");
  await filters.locator("summary", { hasText: "Year" }).click();
  await filters.getByRole("button", { name: /^2024 \d/ }).click();
  await page.keyboard.press("Escape");
  const active = filters.getByRole("list", { name: "Active filters" });
  await active.getByRole("button", { name: /^Status: not / }).press("Enter");
  await expect(active.getByRole("button", { name: /^Year: 2024/ })).toBeFocused();
  await page.goBack();
  await filters.getByRole("button", { name: "Clear all filters" }).press("Enter");
  await expect(filters.locator("summary").first()).toBeFocused();
  await expect(box(page)).toHaveValue("pruning");
  await expect(filters.getByRole("list", { name: "Active filters" })).toHaveCount(0);
});

test("filters without words are listed newest first, as the sort order says", async ({ page }) => {
  await page.goto("./search/?q=has:code");
  const sort = page.getByRole("combobox", { name: "Sort" });
  await expect(sort).toHaveValue("newest");
  await expect(sort.getByRole("option", { name: "Best match" })).toHaveCount(0);
  await box(page).fill("pruning has:code");
  await expect(sort).toHaveValue("relevance");
});

test("a filter that is set while an answer is on its way is not lost", async ({ page }) => {
  await page.goto("./search/?q=pruning+-is:published");
  const filters = page.getByRole("group", { name: "Filters" });
  const removeStatus = filters.getByRole("button", { name: /^Status: not / });
  await expect(removeStatus).toBeVisible();
  await filters.locator("summary", { hasText: "Year" }).click();
  const year = filters.getByRole("button", { name: /^2024 \d/ });
  await expect(year).toBeVisible();
  // Both clicks come before the next answer.
  const [first, second] = [await year.elementHandle(), await removeStatus.elementHandle()];
  await page.evaluate(
    ([one, two]) => {
      for (const button of [one, two]) if (button instanceof HTMLElement) button.click();
    },
    [first, second],
  );
  await expect(box(page)).toHaveValue("pruning year:2024");
});

test("a query that names a page shows no hints for a typo or a missing paper", async ({ page }) => {
  await page.goto("./search/?q=latest+papers");
  await expect(page.getByRole("main").getByRole("link", { name: /^Page What is new/ })).toBeVisible();
  await expect(page.getByText(/paper missing/)).toHaveCount(0);
  await page.goto("./search/?q=dgx+spark");
  await expect(page.getByRole("main").getByRole("link", { name: /^Page What fits on NVIDIA DGX Spark/ })).toBeVisible();
  await expect(page.getByText("Did you mean")).toHaveCount(0);
});

test("menus count the filters of an address, also those that no result has", async ({ page }) => {
  await page.goto("./search/?q=pruning+-is:published+year:2023-2024");
  const filters = page.getByRole("group", { name: "Filters" });
  await expect(filters.locator("summary", { hasText: "Status" })).toHaveText("Status1");
  await expect(filters.locator("summary", { hasText: "Year" })).toHaveText("Year1");
  await expect(filters.locator("summary", { hasText: "Venue" })).toHaveText("Venue");
});

test("offers the same search on the list of papers", async ({ page }) => {
  await page.goto("./papers/");
  await page.getByRole("button", { name: "Filter and sort" }).click();
  await expect(page.locator("summary", { hasText: "Topic" })).toBeFocused();
  await page.getByText("Status", { exact: true }).click();
  await page.getByRole("button", { name: /^preprint \d/ }).click();
  await expect(page).toHaveURL(/\/papers\/\?q=is%3Apreprint$/);
  await expect(venues(page).first()).toContainText("arXiv");
  await box(page).fill("is:preprint retentive network");
  await expect(firstPaper(page)).toContainText("Retentive Network");
});

test.describe("the palette", () => {
  test("works with the keyboard alone, from any page", async ({ page }) => {
    await page.goto("./costs/", { waitUntil: "networkidle" });
    await page.keyboard.press("/");
    const input = page.getByRole("combobox", { name: /^Search/ });
    await expect(input).toBeFocused();
    await page.keyboard.type("gptq");
    const option = page.getByRole("option", { name: /^OPTQ: .*GPTQ/ });
    await expect(option).toBeVisible();
    await page.keyboard.press("ArrowDown");
    const selected = page.getByRole("listbox", { name: "Suggestions" }).getByRole("option", { selected: true });
    await expect(selected).toContainText("GPTQ");
    await expect(input).toHaveAttribute("aria-activedescendant", (await selected.getAttribute("id")) ?? "none");
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/\/papers\/gptq\/$/);
    await page.waitForLoadState("networkidle");
    await page.keyboard.press("Control+k");
    await expect(page.getByRole("group", { name: "Recent searches" }).getByRole("option")).toHaveText(["gptq"]);
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog")).toBeHidden();
  });

  test("opens all results on Enter without a selected option", async ({ page }) => {
    await page.goto("./", { waitUntil: "networkidle" });
    await page.keyboard.press("Control+k");
    await page.keyboard.type("paged kv cache");
    await expect(page.getByRole("option", { name: /^All results/ })).toBeVisible();
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/\/search\/\?q=paged/);
    await expect(papers(page).first()).toBeVisible();
  });

  test("offers to add a missing paper, and lists the words of a question, similar names and papers of authors", async ({
    page,
  }) => {
    await page.goto("./", { waitUntil: "networkidle" });
    await page.keyboard.press("/");
    const input = page.getByRole("combobox", { name: /^Search/ });
    const options = [
      ["papers about speculative decoding", "Showing results for: speculative decoding"],
      ["GPTR", "GPTQ No exact match for GPTR; similar"],
      ["long", /^\d+ papers? by authors named “long”$/],
      ["arXiv:2405.99990", "Add it arxiv.org/abs/2405.99990"],
    ] as const;
    for (const [query, name] of options) {
      await input.fill(query);
      await expect(page.getByRole("option", { name })).toBeVisible();
    }
    await page.getByRole("option", { name: /^Add it/ }).click();
    await expect(page.getByLabel("Paper URL")).toHaveValue("https://arxiv.org/abs/2405.99990");
  });

  test("finds pages that are not about an entry: the calculator, by its purpose and by an accelerator", async ({
    page,
  }) => {
    await page.goto("./");
    await page.keyboard.press("/");
    await page.keyboard.type("vram");
    const pages = page.getByRole("group", { name: "Pages" });
    await expect(pages.getByRole("option")).toHaveText(/^Choose/);
    await page.getByRole("dialog").getByRole("combobox").fill("h200");
    await pages.getByRole("option", { name: /^What fits on NVIDIA H200/ }).click();
    await expect(page).toHaveURL(/\/choose\/\?card=h200-sxm/);
    await expect(page.getByLabel("Accelerator", { exact: true })).toHaveValue("h200-sxm");
  });

  test("works if storage is blocked", async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, "localStorage", {
        get() {
          throw new DOMException("Blocked.", "SecurityError");
        },
      });
    });
    await page.goto("./", { waitUntil: "networkidle" });
    await page.keyboard.press("/");
    await page.keyboard.type("lora");
    await expect(page.getByRole("option", { name: /^LoRA: / })).toBeVisible();
  });
});

test.describe("failures", () => {
  for (const address of ["./search/", "./papers/?sort=newest"]) {
    test(`searches text typed before the script of ${address} loads`, async ({ page }) => {
      let release = () => {};
      const held = new Promise<void>((done) => {
        release = done;
      });
      await page.route("**/scripts/*.js", async (route) => {
        await held;
        await route.continue();
      });
      await page.goto(address, { waitUntil: "commit" });
      await box(page).fill("flashattention");
      release();
      await expect(page).toHaveURL(/[?&]q=flashattention/);
      await expect(box(page)).toHaveValue("flashattention");
      await expect(status(page)).toContainText("papers for “flashattention”");
      expect(new URL(page.url()).searchParams.get("sort")).toBe(new URL(address, page.url()).searchParams.get("sort"));
    });
  }

  test("reports a failed fetch and offers to try again", async ({ page }) => {
    await page.route(dataRequest, (route) => route.abort());
    await page.goto("./search/?q=lora");
    await expect(page.getByRole("main").getByRole("alert")).toContainText("failed to load");
    await page.unroute(dataRequest);
    await page.getByRole("button", { name: "Try again" }).click();
    await expect(status(page)).toContainText("papers for “lora”");
  });

  test("searches on the main thread if the worker fails to load", async ({ page }) => {
    await page.route(workerRequest, (route) => route.abort());
    await page.goto("./search/?q=lora");
    await expect(firstPaper(page)).toContainText("LoRA");
  });

  test("works offline once it has loaded", async ({ page, context }) => {
    await page.goto("./search/?q=lora");
    await expect(firstPaper(page)).toContainText("LoRA");
    await context.setOffline(true);
    await box(page).fill("flashattention");
    await expect(firstPaper(page)).toContainText("FlashAttention");
  });
});

const oddQueries = {
  "operators of Fuse": "!'=^$|\"",
  "control characters": "\u0000\u0001kv\u0007cache\u001f",
  "10,000 letters": "a".repeat(10_000),
  markup: "<script>alert(1)</script>",
  "right to left and emoji": "نموذج لغوي 😀👩‍👩‍👧",
  "a lone surrogate": "\ud83d kv",
  "a query of filters only": "year:abc topic:nowhere -has:everything is:",
};

for (const [name, query] of Object.entries(oddQueries)) {
  test(`handles an odd query: ${name}`, async ({ page }) => {
    const errors: Error[] = [];
    page.on("pageerror", (error) => errors.push(error));
    await page.goto("./search/");
    await box(page).fill(query);
    await expect(status(page)).toContainText(/found|papers?/);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Search");
    expect(errors).toEqual([]);
  });
}

for (const address of ["?q=%E0%A4%A", "?q=lora&sort=sideways&show=-3", "?show=1e99&q=lora", "?sort=title"]) {
  test(`handles an invalid address: ${address}`, async ({ page }) => {
    await page.goto(`./search/${address}`);
    await expect(box(page)).toBeVisible();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Search");
  });
}
