import { expect, test } from "@playwright/test";

const phone = { width: 390, height: 844 };
const tablet = { width: 820, height: 1180 };

for (const [name, viewport] of Object.entries({ phone, tablet })) {
  test(`without a script, the menu of a ${name} leads to every section and marks the current one`, async ({
    browser,
    baseURL,
  }) => {
    const page = await browser.newPage({ javaScriptEnabled: false, viewport, ...(baseURL && { baseURL }) });
    await page.goto("./papers/gptq/");
    const main = page.getByRole("navigation", { name: "Main" });
    await main.getByRole("button", { name: "More" }).click();
    const menu = main.locator("[popover]");
    const footer = page.getByRole("navigation", { name: "Footer" });
    const inMenu = await menu.getByRole("link").allTextContents();
    const sections = (await footer.getByRole("link").allTextContents()).filter(
      (text) => !["Stored data", "Source code"].includes(text),
    );
    expect(inMenu.toSorted()).toEqual(sections.toSorted());
    await expect(menu.getByRole("link", { name: "Papers" })).toHaveAttribute("aria-current", "true");
    await menu.getByRole("link", { name: "Authors" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Authors");
    await main.getByRole("button", { name: "More" }).click();
    await expect(menu.getByRole("link", { name: "Authors" })).toHaveAttribute("aria-current", "page");
    await page.close();
  });
}

for (const [address, name, target] of [
  ["./topics/quantization/", /^Topic ?Quantization/, "/topics/model-centric/model-compression/quantization/"],
  ["./papers/GPTQ/", /^OPTQ: Accurate/, "/papers/gptq/"],
  ["./papers/gtpq/", /^OPTQ: Accurate/, "/papers/gptq/"],
  ["./techniques/kv-cache-evicton/", /KV-Cache Eviction/, "/techniques/kv-cache-eviction/"],
  ["./technique/", /^Techniques$/, "/techniques/"],
] as const) {
  test(`suggests a page for ${address}`, async ({ page }) => {
    await page.goto(address);
    const link = page.getByRole("main").getByRole("link", { name }).first();
    await expect(link).toHaveAttribute("href", target);
    await link.click();
    await expect(page).toHaveURL(new RegExp(`${target}$`));
    await expect(page.getByRole("heading", { level: 1 })).not.toHaveText("Page not found");
  });
}

test("only pages that have the tree of topics offer it on a phone", async ({ page }) => {
  await page.setViewportSize(phone);
  const button = page.getByRole("button", { name: "Topic tree" });
  await page.goto("./papers/gptq/");
  await expect(button).toBeVisible();
  await page.goto("./no-such-page/");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Page not found");
  await expect(button).toBeHidden();
});

test("at most 15 tab stops lead to the results, and arrow keys between the filters", async ({ page }) => {
  await page.goto("./search/?q=quantization");
  const first = page.getByRole("main").locator("ol.papers > li").first().getByRole("link").first();
  await expect(first).toBeVisible();
  await expect(page.getByRole("main").getByText("Searching notes")).toHaveCount(0);
  const isThere = () => first.evaluate((link) => link === document.activeElement);
  // The first stop is "Skip to content".
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  let stops = 1;
  while (stops < 40 && !(await isThere())) {
    await page.keyboard.press("Tab");
    stops++;
  }
  expect(stops).toBeLessThanOrEqual(15);

  const toolbar = page.getByRole("toolbar", { name: "Filters by field" });
  await toolbar.locator("summary").first().focus();
  await page.keyboard.press("ArrowRight");
  await expect(toolbar.locator("summary").nth(1)).toBeFocused();
  await page.keyboard.press("ArrowLeft");
  await expect(toolbar.locator("summary").first()).toBeFocused();
  await page.getByRole("link", { name: "Skip to results" }).focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\?q=quantization#results$/);
});

test("the keyboard finds a topic in its menu by typing, and the chip names it", async ({ page }) => {
  await page.goto("./search/?q=pruning");
  const filters = page.getByRole("group", { name: "Filters" });
  await filters.locator("summary", { hasText: "Topic" }).click();
  await page.getByRole("searchbox", { name: "Search the menu: Topic" }).fill("structured");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowUp");
  const included = (await page.evaluate(() => document.activeElement?.firstChild?.textContent ?? "")).trim();
  expect(included).toMatch(/structured/i);
  await page.keyboard.press("Enter");
  const chips = page.getByRole("list", { name: "Active filters" });
  await expect(chips.getByRole("button")).toHaveText([`Topic: ${included} ×: remove`]);
  await page.getByRole("button", { name: `Exclude ${included}`, exact: true }).click();
  await expect(chips.getByRole("button")).toHaveText([`Topic: not ${included} ×: remove`]);
});

test("the topic menu of filters finds names in the reader's language and in English", async ({ page }) => {
  await page.goto("./search/?q=bits&lang=zh");
  const filters = page.getByRole("group", { name: "Filters" });
  await filters.locator("summary", { hasText: "Topic" }).click();
  const box = page.getByRole("searchbox", { name: "Search the menu: Topic" });
  const quantization = filters.getByRole("button", { name: /^量化 \d/ });
  for (const text of ["量化", "quantization"]) {
    await box.fill(text);
    await expect(quantization).toBeVisible();
    await expect(filters.getByRole("button", { name: /^Pruning/ })).toHaveCount(0);
  }
  await quantization.click();
  await expect(page.getByRole("list", { name: "Active filters" }).getByRole("button")).toHaveText([
    "Topic: 量化 ×: remove",
  ]);
});

test("on a phone, filters are in a sheet that shows how many papers there are", async ({ page }) => {
  await page.setViewportSize(phone);
  await page.goto("./search/?q=pruning");
  const year = page.locator("summary", { hasText: "Year" });
  await expect(year).toBeHidden();
  await page.getByRole("button", { name: "Filters" }).click();
  const show = page.getByRole("button", { name: /^Show \d+ papers?$/ });
  // The notes add papers when they arrive.
  await expect(page.getByText("Searching notes")).toHaveCount(0);
  const all = (await show.textContent()) ?? "";
  await year.click();
  await page
    .getByRole("button", { name: /^2024 \d/ })
    .first()
    .click();
  await expect(page).toHaveURL(/year(%3A|:)2024/);
  await expect(show).not.toHaveText(all);
  const count = /\d+/.exec((await show.textContent()) ?? "")?.[0] ?? "";
  await show.click();
  await expect(year).toBeHidden();
  await expect(page.getByRole("main").getByRole("status").first()).toContainText(`${count} paper`);
  await expect(page.getByRole("button", { name: "Filters 1" })).toBeVisible();
});

test("the theme goes from that of the system to the other, the same, and back", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "dark" });
  await page.goto("./about/");
  const button = page.getByRole("button", { name: "Theme: light, dark or system" });
  const stored = () => page.evaluate(() => localStorage.getItem("theme"));
  for (const theme of ["light", "dark"]) {
    await button.click();
    await expect(page.locator("html")).toHaveAttribute("data-theme", theme);
    expect(await stored()).toBe(theme);
  }
  await button.click();
  await expect(page.locator("html")).not.toHaveAttribute("data-theme");
  expect(await stored()).toBeNull();
});

test("entries that do not fit a comparison wait for a place, and the field that adds entries keeps the focus", async ({
  page,
}) => {
  await page.goto("./compare/?ids=gptq,awq,smoothquant,quarot,spinquant,kivi,vllm");
  const leftOut = page.getByRole("note").filter({ hasText: "Left out: vLLM." });
  await expect(leftOut).toBeVisible();
  await expect(page.getByLabel("Add")).not.toBeEditable();
  await expect(page.getByText("One table for each family")).toBeHidden();
  const remove = (name: string) => page.getByRole("button", { name: `Remove ${name}`, exact: true });
  await remove("SmoothQuant").press("Enter");
  await expect(leftOut).toHaveCount(0);
  await expect(remove("QuaRot")).toBeFocused();
  await remove("vLLM").press("Enter");
  await page.getByLabel("Add").pressSequentially("SGLang");
  await expect(page.getByRole("columnheader").getByRole("button")).toHaveCount(6);
  await expect(page.getByLabel("Add")).toBeFocused();
});
