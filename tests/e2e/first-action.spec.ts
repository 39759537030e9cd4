import { expect as assert, type Page, test } from "@playwright/test";

// Pages load their script on the first interaction. Each of these interactions must work as the first one.

/** Has a longer timeout, for the tests on a slow phone. */
const expect = assert.configure({ timeout: 20_000 });

const palette = (page: Page) => page.getByRole("combobox", { name: /^Search/ });
const scriptRequest = "**/scripts/*.js";

/** Emulates a slow phone: a quarter of the CPU speed, and a slow network. */
async function slowDown(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  await devtools.send("Network.enable");
  const bytesPerSecond = (1_600 * 1024) / 8;
  await devtools.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: 150,
    downloadThroughput: bytesPerSecond,
    uploadThroughput: bytesPerSecond,
  });
}

const actions: Record<string, (page: Page) => Promise<void>> = {
  "the / key": async (page) => {
    await page.goto("./papers/gptq/");
    await page.keyboard.press("/");
    await expect(palette(page)).toBeFocused();
    await expect(palette(page)).toHaveValue("");
  },
  "Ctrl and K": async (page) => {
    await page.goto("./");
    await page.keyboard.press("Control+k");
    await expect(palette(page)).toBeFocused();
  },
  "typing right after the / key": async (page) => {
    await page.goto("./costs/");
    await page.keyboard.type("/awqq");
    await page.keyboard.press("Backspace");
    await expect(palette(page)).toHaveValue("awq");
    await expect(page.getByRole("option", { name: /^AWQ/ })).toBeVisible();
  },
  "typing a query and Enter": async (page) => {
    await page.goto("./questions/");
    await page.keyboard.type("/kv cache");
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/\/search\/\?q=kv(%20|\+)cache/);
    await expect(page.getByRole("main").locator("ol.papers > li").first()).toBeVisible();
  },
  "a click on Search": async (page) => {
    await page.goto("./techniques/");
    await page.getByRole("button", { name: "Search" }).click();
    await expect(palette(page)).toBeFocused();
  },
  "a click on Copy": async (page) => {
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.goto("./papers/gptq/");
    await page.getByRole("button", { name: "Copy" }).click();
    await expect(page.getByRole("button", { name: "Copied" })).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain("frantar2023gptq");
  },
  "a click on the theme": async (page) => {
    await page.emulateMedia({ colorScheme: "light" });
    await page.goto("./about/");
    await page.getByRole("button", { name: "Theme: light, dark or system" }).click();
    await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  },
  "two clicks on the theme": async (page) => {
    await page.emulateMedia({ colorScheme: "light" });
    await page.goto("./about/");
    await page.getByRole("button", { name: "Theme: light, dark or system" }).dblclick();
    await expect(page.locator("html")).toHaveAttribute("data-theme", "light");
  },
  "a click on the theme, then on Search": async (page) => {
    await page.emulateMedia({ colorScheme: "light" });
    await page.goto("./");
    await page.getByRole("button", { name: "Theme: light, dark or system" }).click();
    await page.getByRole("button", { name: "Search" }).click();
    await expect(palette(page)).toBeFocused();
    await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  },
  "a click on a shelf button": async (page) => {
    await page.goto("./topics/model-centric/model-compression/quantization/post-training/weight-only/");
    const row = page.locator("ol.papers > li").first();
    await row.getByRole("button", { name: /^Add .* to the shelf$/ }).click();
    await expect(row.getByRole("button", { name: /^Remove .* from the shelf$/ })).toBeVisible();
    await expect(page.getByRole("banner").getByRole("link", { name: "Shelf 1" })).toBeVisible();
  },
  "the s key": async (page) => {
    await page.goto("./papers/gptq/");
    await page.keyboard.press("s");
    await expect(page.getByRole("button", { name: "Remove GPTQ from the shelf" })).toBeVisible();
  },
  "a click on a filter": async (page) => {
    await page.goto("./papers/");
    await page.getByRole("button", { name: "Filter and sort" }).click();
    await expect(page.getByRole("group", { name: "Filters" })).toBeVisible();
  },
  "typing in the search box of a list": async (page) => {
    await page.goto("./papers/");
    await page.getByRole("main").getByRole("searchbox").pressSequentially("retentive network");
    await expect(page).toHaveURL(/[?&]q=retentive(%20|\+)network$/);
    await expect(page.getByRole("main").locator("ol.papers a").first()).toContainText("Retentive Network");
  },
  "typing in the search box of the home page": async (page) => {
    await page.goto("./");
    await page.getByRole("main").getByRole("searchbox").pressSequentially("flash/attention");
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/\/search\/\?q=flash%2Fattention/);
    await expect(page.getByRole("main").getByRole("status")).toContainText("“flash/attention”");
  },
};

for (const [name, act] of Object.entries(actions)) {
  test(`${name} works as the first action`, ({ page }) => act(page));
  test(`${name} works as the first action on a slow phone`, async ({ page }) => {
    test.setTimeout(60_000);
    await slowDown(page);
    await act(page);
  });
}

test("Enter works when the palette replaces the form during the key press", async ({ page }) => {
  let allow = () => {};
  const allowed = new Promise<void>((done) => {
    allow = done;
  });
  await page.route(scriptRequest, async (route) => {
    await allowed;
    await route.continue();
  });
  await page.goto("./questions/");
  await page.keyboard.type("/kv cache");
  const devtools = await page.context().newCDPSession(page);
  const enter = { key: "Enter", code: "Enter", windowsVirtualKeyCode: 13 };
  await devtools.send("Input.dispatchKeyEvent", { type: "rawKeyDown", ...enter });
  allow();
  await expect(palette(page)).toHaveValue("kv cache");
  await devtools.send("Input.dispatchKeyEvent", { type: "char", text: "\r", ...enter });
  await devtools.send("Input.dispatchKeyEvent", { type: "keyUp", ...enter });
  await expect(page).toHaveURL(/\/search\/\?q=kv(%20|\+)cache/);
});

const pages = [
  "./",
  "./topics/",
  "./topics/model-centric/",
  "./topics/model-centric/model-compression/pruning/",
  "./papers/",
  "./papers/2023/",
  "./papers/gptq/",
  "./techniques/",
  "./techniques/kv-cache-eviction/",
  "./frameworks/",
  "./frameworks/vllm/",
  "./compare/",
  "./compare/quantization/",
  "./costs/",
  "./questions/",
  "./about/",
  "./about/corrections/",
  "./lenses/training-inference-serving/",
  "./contribute/rules/",
  "./search/",
];

test("loads scripts immediately only on tool pages, and without policy violations", async ({ page }) => {
  const scripts: string[] = [];
  const errors: string[] = [];
  page.on("request", (request) => request.resourceType() === "script" && scripts.push(request.url()));
  page.on("console", (message) => message.type() === "error" && errors.push(`${page.url()}: ${message.text()}`));
  for (const address of pages) {
    await page.goto(address, { waitUntil: "networkidle" });
    expect(scripts, address).toEqual([]);
  }
  for (const address of ["./contribute/", "./shelf/", "./about/storage/", "./search/?q=gptq"]) {
    scripts.length = 0;
    await page.goto(address, { waitUntil: "networkidle" });
    expect(scripts, address).not.toEqual([]);
  }
  expect(errors).toEqual([]);
});

test("does not preload the page script again, which fails in Firefox", async ({ page }) => {
  for (const address of ["./contribute/", "./search/?q=gptq"]) {
    await page.goto(address, { waitUntil: "networkidle" });
    const preloaded = page.locator("link[rel=modulepreload]");
    expect(await preloaded.count(), address).toBeGreaterThan(0);
    await expect(preloaded.and(page.locator("[href*=hydrate-page-browser]")), address).toHaveCount(0);
  }
});

test("loads the script when the pointer is over an island", async ({ page }) => {
  await page.goto("./papers/gptq/");
  const loaded = page.waitForResponse(scriptRequest);
  await page.getByRole("button", { name: "Copy" }).hover();
  expect((await loaded).ok()).toBe(true);
});

test("reports a script that fails to load and tries again with the next action", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "light" });
  await page.route(scriptRequest, (route) => route.abort());
  await page.goto("./papers/gptq/");
  const theme = page.getByRole("button", { name: "Theme: light, dark or system" });
  await theme.click();
  await expect(page.getByRole("alert")).toHaveText(
    "The script of this page failed to load. Try again or reload the page.",
  );
  await page.unroute(scriptRequest);
  await theme.click();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await expect(page.getByRole("alert")).toBeHidden();
});

test("loads a failed part of the script again while other parts work", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "light" });
  let failures = 0;
  await page.route("**/scripts/paper-explorer*.js", (route) => (failures++ === 0 ? route.abort() : route.continue()));
  await page.goto("./papers/");
  await page.getByRole("button", { name: "Filter and sort" }).click();
  await expect(page.getByRole("alert")).toContainText("Part of this page failed to load.");
  await page.getByRole("button", { name: "Theme: light, dark or system" }).click();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await page.getByRole("button", { name: "Filter and sort" }).click();
  await expect(page.getByRole("group", { name: "Filters" })).toBeVisible();
  await expect(page.getByRole("alert")).toBeHidden();
  expect(failures).toBe(2);
});

test("reports that the script of a tool did not load", async ({ page }) => {
  await page.route(scriptRequest, (route) => route.abort());
  for (const address of ["./contribute/", "./search/?q=gptq"]) {
    await page.goto(address);
    await expect(page.getByRole("alert")).toContainText("failed to load");
    await expect(page.getByRole("link", { name: "reload the page" })).toBeVisible();
  }
});

test.describe("while the script loads", () => {
  let release = () => {};
  test.beforeEach(async ({ page }) => {
    const held = new Promise<void>((done) => {
      release = done;
    });
    await page.route(scriptRequest, async (route) => {
      await held;
      await route.continue();
    });
  });

  test("types into the query after a click on Search", async ({ page }) => {
    await page.goto("./costs/");
    await page.getByRole("button", { name: "Search" }).click();
    await page.keyboard.type("awq");
    release();
    await expect(palette(page)).toHaveValue("awq");
  });

  test("opens the search page on Enter", async ({ page }) => {
    await page.goto("./costs/");
    await page.keyboard.type("/kv cache");
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/\/search\/\?q=kv\+cache$/);
    release();
    await expect(page.getByRole("main").locator("ol.papers > li").first()).toBeVisible();
  });

  test("shows that it loads if that takes a while, until it has loaded", async ({ page }) => {
    await page.goto("./costs/");
    const status = page.locator(".busy-status");
    const shown = () =>
      status.evaluate((element) => {
        const { content, visibility } = getComputedStyle(element, "::after");
        return visibility === "visible" ? content : "none";
      });
    expect(await shown()).toBe("none");
    await page.getByRole("button", { name: "Search" }).click();
    await expect.poll(shown).toBe('"Loading …"');
    await expect(status).toHaveRole("status");
    release();
    await expect(palette(page)).toBeFocused();
    await expect.poll(shown).toBe("none");
  });

  test("lets the reader use another search box", async ({ page }) => {
    await page.goto("./");
    await page.keyboard.press("/");
    await page.getByRole("main").getByRole("searchbox").click();
    await page.keyboard.type("lora");
    await expect(page.getByRole("main").getByRole("searchbox")).toHaveValue("lora");
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/\/search\/\?q=lora/);
    release();
  });

  test("drops pending actions when the reader leaves the page", async ({ page }) => {
    await page.goto("./costs/");
    await page.getByRole("button", { name: "Search" }).click();
    await page.evaluate(() => dispatchEvent(new PageTransitionEvent("pagehide", { persisted: true })));
    release();
    // An open palette would block this click.
    await page.getByRole("button", { name: "Theme: light, dark or system" }).click({ timeout: 5_000 });
    await expect(page.locator("html")).toHaveAttribute("data-theme", /dark|light/);
    await expect(page.getByRole("dialog")).toBeHidden();
  });

  test("cancels opening search on Escape", async ({ page }) => {
    await page.goto("./costs/");
    await page.keyboard.press("Control+k");
    await page.keyboard.press("Control+k");
    await page.keyboard.type("gp");
    await page.keyboard.press("Escape");
    release();
    await expect(page.locator("html")).not.toHaveAttribute("data-busy");
    await expect(page.getByRole("dialog")).toBeHidden();
  });
});

test("opens search on a held key without typing it, before and after the script loads", async ({ page }) => {
  await page.goto("./costs/");
  for (let round = 0; round < 2; round++) {
    for (let press = 0; press < 5; press++) await page.keyboard.down("/");
    await page.keyboard.up("/");
    await expect(palette(page)).toHaveValue("");
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog")).toBeHidden();
  }
});

test("applies a changed theme to a page from the back/forward cache", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "light" });
  await page.goto("./");
  await page.evaluate(() => {
    localStorage.setItem("theme", "dark");
    dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true }));
  });
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
});

test("runs no script and stores nothing on a prerendered page until it is opened", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(Document.prototype, "prerendering", { configurable: true, value: true });
  });
  const scripts: string[] = [];
  page.on("request", (request) => request.resourceType() === "script" && scripts.push(request.url()));
  await page.goto("./contribute/?topic=model-centric/model-compression", { waitUntil: "networkidle" });
  expect(scripts).toEqual([]);
  expect(await page.evaluate(() => localStorage.getItem("paper-draft"))).toBeNull();
  await page.evaluate(() => {
    // Browsers change the property before the event.
    Object.defineProperty(Document.prototype, "prerendering", { value: false });
    document.dispatchEvent(new Event("prerenderingchange"));
  });
  await expect(page.getByRole("form", { name: "Add a paper" })).toBeVisible();
});

test("keeps the palette open after a drag that ends outside, and after a double click on Search", async ({ page }) => {
  await page.goto("./papers/gptq/");
  await page.getByRole("button", { name: "Search" }).dblclick();
  await expect(palette(page)).toBeFocused();
  await palette(page).fill("gptq");
  const box = await palette(page).boundingBox();
  if (!box) throw new Error("The palette has no bounding box.");
  await page.mouse.move(box.x + 60, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(5, 5, { steps: 3 });
  await page.mouse.up();
  await expect(palette(page)).toHaveValue("gptq");
  await page.mouse.click(5, 5);
  await expect(page.getByRole("dialog")).toBeHidden();
});

test("parses BibTeX without policy violations and applies the theme of another tab", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "light" });
  await page.goto("./contribute/");
  const violations: string[] = [];
  await page.exposeFunction("reportViolation", (violation: string) => violations.push(violation));
  await page.evaluate(() =>
    addEventListener("securitypolicyviolation", (event) =>
      Reflect.get(window, "reportViolation")(`${event.violatedDirective} ${event.blockedURI}`),
    ),
  );
  await page.getByLabel(/^Paste an arXiv id/).fill("@article{a, title={A Title}, author={A. Uthor}, year={2024}}");
  await page.getByRole("button", { name: "Fill in the fields" }).click();
  await expect(page.getByLabel("Title", { exact: true })).toHaveValue("A Title");
  expect(violations).toEqual([]);
  const other = await page.context().newPage();
  await other.goto("./");
  await other.evaluate(() => localStorage.setItem("theme", "dark"));
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
});
