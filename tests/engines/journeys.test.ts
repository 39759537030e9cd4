import { afterEach, beforeEach, expect, inject, test } from "vitest";
import type { EnginePage } from "./engine-page";
import type { EngineName } from "./installed-engines";
import { openFirefox } from "./open-firefox";
import { openWebkit } from "./open-webkit";
import { errorLogKey, errorLogPath } from "./serve-with-error-log";

declare module "vitest" {
  interface ProvidedContext {
    engine: EngineName;
  }
}

const openers = { firefox: openFirefox, webkit: openWebkit };

let page: EnginePage;

beforeEach(async () => {
  const site = process.env.ENGINES_SITE;
  if (!site) throw new Error("ENGINES_SITE is not set. Run the journeys with: npm run engines");
  page = await openers[inject("engine")](site);
});

afterEach(async () => {
  try {
    const errors = await page.evaluate(`JSON.parse(sessionStorage.getItem("${errorLogKey}") ?? "[]")`);
    expect(errors).toEqual([]);
  } finally {
    await page.close();
  }
});

/** Returns an expression for the first visible element that matches a selector and whose name starts with a text. */
function visible(selector: string, name = ""): string {
  return `[...document.querySelectorAll(${JSON.stringify(selector)})].find((element) =>
    element.checkVisibility() && (element.ariaLabel ?? element.textContent).trim().startsWith(${JSON.stringify(name)}))`;
}

const exists = (element: string) => page.evaluate(`Boolean(${element})`);
const typedIn = (selector: string) => page.evaluate(`document.querySelector(${JSON.stringify(selector)}).value`);
const textOf = (selector: string) =>
  page.evaluate(`document.querySelector(${JSON.stringify(selector)})?.textContent.trim()`);
const address = () => page.evaluate("location.pathname + location.search");

/** Waits until an expression has a value that is not empty. */
const waitFor = (element: string) =>
  expect.poll(() => exists(element), { message: element, timeout: 40_000 }).toBe(true);
const poll = <T>(read: () => T) => expect.poll(read, { timeout: 40_000 });

/** Clicks the first visible element that matches a selector and whose name starts with a text. */
async function click(selector: string, name = ""): Promise<void> {
  await waitFor(visible(selector, name));
  await page.click(visible(selector, name));
}

/** Returns the scripts of the site that the page has requested. */
const scripts = () =>
  page.evaluate(
    `performance.getEntriesByType("resource").map(({ name }) => name).filter((name) => name.endsWith(".js") && !name.endsWith("${errorLogPath}"))`,
  );

const searchBox = 'main input[type="search"]';

test("opens a paper with the keyboard", async () => {
  await page.open("");
  expect(await scripts()).toEqual([]);
  await page.press("/");
  await poll(() => page.evaluate("document.activeElement.role ?? document.activeElement.getAttribute('role')")).toBe(
    "combobox",
  );
  await page.type("gptq");
  await waitFor(visible('[role="option"]', "OPTQ: "));
  await page.press("ArrowDown");
  await poll(() => textOf('[role="option"][aria-selected="true"]')).toContain("GPTQ");
  await page.press("Enter");
  await poll(address).toBe("/papers/gptq/");
  await poll(() => textOf("h1")).toContain("OPTQ");
});

test("keeps the query and the filters of a search after a reload and Back", async () => {
  await page.open("papers/gptq/");
  await page.open("search/");
  await click(searchBox);
  await page.type("pruning");
  await waitFor(visible("main ol.papers > li"));
  await click("main summary, main button", "Year");
  await click("main button", "2023");
  await poll(() => typedIn(searchBox)).toBe("pruning year:2023");
  await poll(address).toMatch(/^\/search\/\?q=pruning(\+|%20)year%3A2023$/);
  await page.reload();
  await poll(() => typedIn(searchBox)).toBe("pruning year:2023");
  await waitFor(visible("main ol.papers > li"));
  await page.evaluate("history.back()");
  await poll(() => typedIn(searchBox)).toBe("pruning");
  await page.evaluate("history.back()");
  await poll(address).toBe("/papers/gptq/");
});

test("copies BibTeX and pastes it into the form", async () => {
  await page.open("papers/gptq/");
  expect(await scripts()).toEqual([]);
  await click("main button", "Copy");
  await waitFor(visible("main button", "Copied"));
  await page.open("contribute/");
  await click("#pasted");
  await page.press("Control+V");
  await poll(() => typedIn("#pasted")).toContain("@inproceedings{frantar2023gptq");
  await poll(() => page.evaluate("[...document.querySelectorAll('input')].map((input) => input.value)")).toContain(
    "OPTQ: Accurate Quantization for Generative Pre-trained Transformers",
  );
  await poll(() => textOf("main pre")).toContain("title:");
  await click("main button", "Copy text");
  await waitFor(visible('main [role="status"]', "Copied"));
  await click("main textarea:not(#pasted)");
  await page.press("Control+V");
  await poll(() => page.evaluate("document.activeElement.value")).toContain("title: ");
  await page.resize(phone.width, phone.height);
  await expectToFitPhone();
});

test("switches the theme and keeps it on the next page", async () => {
  const background = () => page.evaluate("getComputedStyle(document.documentElement).backgroundColor");
  await page.open("papers/gptq/");
  const before = await background();
  await click("button", "Theme: light, dark or system");
  await poll(background).not.toBe(before);
  const after = await background();
  await page.open("about/");
  expect(await background()).toBe(after);
  await page.reload();
  expect(await background()).toBe(after);
});

const phone = { width: 360, height: 700 };

/** Expects that the page has the width of a phone and does not scroll sideways. */
async function expectToFitPhone(): Promise<void> {
  expect(await page.evaluate("innerWidth")).toBe(phone.width);
  expect(await page.evaluate("document.documentElement.scrollWidth"), String(await address())).toBeLessThanOrEqual(
    phone.width,
  );
}

test("works on the width of a phone", async () => {
  await page.resize(phone.width, phone.height);
  for (const path of ["", "papers/gptq/", "costs/", "topics/model-centric/model-compression/"]) {
    await page.open(path);
    await expectToFitPhone();
  }
  expect(await scripts()).toEqual([]);
  await click("button", "Search");
  await page.type("awq");
  await poll(() => typedIn('[role="combobox"]')).toBe("awq");
  await click('[role="option"]', "AWQ: ");
  await poll(address).toBe("/papers/awq/");
});
