import { expect, type Page, type Route, test } from "@playwright/test";
import type { MessageToWorker } from "@/lib/search/search-messages";

// Data and scripts that never arrive. The clock of the page is moved past the timeout.

const dataRequest = "**/data/*.json";
const detailsRequest = "**/data/*-details.json";
const formRequest = "**/contribute/form-data.json";
const workerRequest = "**/scripts/search-worker-browser*";
const timeout = 20_000;

const papers = (page: Page) => page.getByRole("main").locator("ol.papers > li");
const never = () => undefined;

test.beforeEach(({ page }) => page.clock.install());

/** Never answers requests for `url`. Returns a function that waits for one and moves the clock past the timeout. */
async function stall(page: Page, url: string): Promise<() => Promise<void>> {
  const request = page.waitForRequest(url);
  await page.route(url, never);
  return async () => {
    await request;
    await page.clock.fastForward(timeout);
  };
}

/** Answers requests for the search worker with another script. */
async function replaceWorker(page: Page, script: string): Promise<void> {
  await page.route(workerRequest, (route: Route) => route.fulfill({ contentType: "text/javascript", body: script }));
}

test("the search page reports search data that never arrive, and tries again", async ({ page }) => {
  const wait = await stall(page, dataRequest);
  await page.goto("./search/?q=lora");
  await expect(page.getByText("Loading search data …")).toBeVisible();
  await wait();
  await expect(page.getByRole("main").getByRole("alert")).toContainText("The search data failed to load.");
  await page.unroute(dataRequest);
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(papers(page).first()).toContainText("LoRA");
});

test("the list of papers reports search data that never arrive, and tries again", async ({ page }) => {
  const wait = await stall(page, dataRequest);
  await page.goto("./papers/");
  await page.getByRole("button", { name: "Filter and sort" }).click();
  await expect(page.getByText("Loading search data …")).toBeVisible();
  await wait();
  await expect(page.getByRole("main").getByRole("alert")).toContainText("The search data failed to load.");
  await expect(papers(page).first()).toBeVisible();
  await page.unroute(dataRequest);
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(page.getByRole("group", { name: "Filters" })).toBeVisible();
});

test("the palette reports search data that never arrive, and tries again", async ({ page }) => {
  const wait = await stall(page, dataRequest);
  await page.goto("./costs/");
  await page.keyboard.press("/");
  const palette = page.getByRole("dialog", { name: "Search" });
  await palette.getByRole("combobox").fill("lora");
  await expect(palette.getByText("Loading search data …")).toBeVisible();
  await wait();
  await expect(palette.getByText("The search data failed to load.")).toBeVisible();
  await page.unroute(dataRequest);
  await palette.getByRole("button", { name: "Try again" }).click();
  await expect(palette.getByRole("option", { name: /^LoRA: / })).toBeVisible();
});

test("the search page shows what it finds without notes that never arrive, and tries again", async ({ page }) => {
  const wait = await stall(page, detailsRequest);
  await page.goto("./search/?q=lora");
  await expect(papers(page).first()).toContainText("LoRA");
  const status = page.getByRole("main").getByRole("status");
  await expect(status).toContainText("Searching notes …");
  await wait();
  await expect(status).toContainText("The notes failed to load.");
  await expect(papers(page).first()).toContainText("LoRA");
  await page.unroute(detailsRequest);
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(status).toHaveText(/^\d+ papers for “lora”\.$/);
});

test("the search page does not say that nothing is found before the notes arrive", async ({ page }) => {
  const wait = await stall(page, detailsRequest);
  await page.goto("./search/?q=xyzzyplugh");
  const main = page.getByRole("main");
  await expect(main.getByText("Searching notes …")).toBeVisible();
  await expect(main.getByText("No papers found")).toBeHidden();
  await wait();
  await expect(main.getByRole("status")).toContainText("No papers found for “xyzzyplugh”. The notes failed to load.");
});

test("the palette shows what it finds without notes that never arrive, and tries again", async ({ page }) => {
  const wait = await stall(page, detailsRequest);
  await page.goto("./costs/");
  await page.keyboard.press("/");
  const palette = page.getByRole("dialog", { name: "Search" });
  await palette.getByRole("combobox").fill("lora");
  await expect(palette.getByRole("option", { name: /^LoRA: / })).toBeVisible();
  await expect(palette.getByText("Searching notes …")).toBeVisible();
  await wait();
  await expect(palette.getByText("The notes failed to load.")).toBeVisible();
  await page.unroute(detailsRequest);
  await palette.getByRole("button", { name: "Try again" }).click();
  await expect(palette.getByText(/suggestions\.$/)).toBeVisible();
});

test("the form reports data that never arrive, and tries again", async ({ page }) => {
  const wait = await stall(page, formRequest);
  await page.goto("./contribute/");
  await expect(page.getByText("Loading the form …")).toBeVisible();
  await wait();
  await expect(page.getByRole("alert")).toContainText("The form data failed to load.");
  await page.unroute(formRequest);
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(page.getByRole("form", { name: "Add a paper" })).toBeVisible();
});

test("the form reports a BibTeX parser that never arrives", async ({ page }) => {
  const wait = await stall(page, "**/scripts/parse-bibtex*");
  await page.goto("./contribute/");
  await page.getByLabel(/^Paste an arXiv id/).fill("@misc{a, title = {A Title}}");
  await page.getByRole("button", { name: "Fill in the fields" }).click();
  await expect(page.getByText("Reading …")).toBeVisible();
  await wait();
  await expect(page.getByText("The BibTeX parser failed to load.")).toBeVisible();
});

declare global {
  interface Window {
    /** Types of the messages that the page has sent to a worker. */
    sent?: string[];
  }
}

/** Opens a search and waits until the page sends a message to the worker. Then moves the clock past the timeout. */
async function searchPastTimeout(page: Page, message: MessageToWorker["type"]): Promise<void> {
  await page.addInitScript(() => {
    const sent: string[] = [];
    window.sent = sent;
    const { postMessage } = Worker.prototype;
    Worker.prototype.postMessage = function (this: Worker, data: { type: string }) {
      sent.push(data.type);
      postMessage.call(this, data);
    };
  });
  await page.goto("./search/?q=lora");
  await page.waitForFunction((type) => window.sent?.includes(type), message);
  await page.clock.fastForward(timeout);
}

test("searches on the main thread if the script of the worker never arrives", async ({ page }) => {
  await page.route(workerRequest, never);
  await searchPastTimeout(page, "load");
  await expect(papers(page).first()).toContainText("LoRA", { timeout: 15_000 });
});

test("searches on the main thread if the worker never responds", async ({ page }) => {
  await replaceWorker(page, "// does nothing");
  await searchPastTimeout(page, "load");
  await expect(papers(page).first()).toContainText("LoRA", { timeout: 15_000 });
});

const onLoad = 'if (data.type === "load") return postMessage({ type: "ready" });';
const endings = {
  "never answers": "",
  crashes: "setTimeout(() => { throw new Error('Out of memory.'); });",
};
for (const [name, end] of Object.entries(endings)) {
  test(`reports a worker that ${name} while it searches, and starts another`, async ({ page }) => {
    await replaceWorker(page, `addEventListener("message", ({ data }) => { ${onLoad} ${end} });`);
    await searchPastTimeout(page, "search");
    await expect(page.getByRole("main").getByRole("alert")).toContainText("failed to load");
    await page.unroute(workerRequest);
    await page.getByRole("button", { name: "Try again" }).click();
    await expect(papers(page).first()).toContainText("LoRA");
  });
}
