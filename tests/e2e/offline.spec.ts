import { expect, type Page, test } from "@playwright/test";

// Reading without a connection. Only these tests and those of offline-build.spec.ts allow the service worker.

test.use({ serviceWorkers: "allow" });
// Two tests download the whole atlas.
test.setTimeout(200_000);

const unvisited = "./papers/qlora/";
const savedCopy = (page: Page) => page.getByText("This is the copy that your browser has saved.");

/** Uses a page, and waits until the service worker runs and has saved the page. */
async function startWorker(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.getByRole("button", { name: "Theme: light, dark or system" }).click();
  await expect
    .poll(() => page.evaluate(async () => (await caches.match(location.pathname)) !== undefined), { timeout: 15_000 })
    .toBe(true);
}

async function keepAtlas(page: Page): Promise<void> {
  await page.goto("./about/offline/");
  await page.getByRole("button", { name: /^Keep the whole atlas offline \(\d+\.\d MB\)$/ }).click();
  await expect(page.getByRole("progressbar", { name: "Download" })).toBeVisible();
  await expect(page.getByText(/^The whole atlas is kept: [\d,]+ files, \d+\.\d MB\.$/)).toBeVisible({
    timeout: 150_000,
  });
}

test("a page registers the service worker with the first action, not before", async ({ page, context }) => {
  // No expectation about the page comes before the action: Playwright reads pages as if the reader had acted.
  const searchStarts = page.waitForRequest("**/scripts/search-worker-browser*");
  await page.goto("./search/?q=lora");
  await searchStarts;
  expect(context.serviceWorkers()).toHaveLength(0);
  await page.keyboard.press("Tab");
  await expect.poll(() => context.serviceWorkers().length, { timeout: 15_000 }).toBe(1);
});

test("offline, a visited page opens with its styles, its scripts and a notice", async ({ page, context }) => {
  await startWorker(page, "./papers/gptq/");
  await expect(savedCopy(page)).toHaveCount(0);
  const heading = (await page.getByRole("heading", { level: 1 }).textContent()) ?? "";
  const font = await page.evaluate(() => getComputedStyle(document.body).fontFamily);
  await page.goto("./costs/");
  await context.setOffline(true);
  await page.goto("./papers/gptq/");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(heading);
  await expect(savedCopy(page)).toBeVisible();
  expect(await page.evaluate(() => getComputedStyle(document.body).fontFamily)).toBe(font);
  await page.getByRole("button", { name: "Theme: light, dark or system" }).click();
  await expect(page.locator("html")).toHaveAttribute("data-theme", /./);
  await context.setOffline(false);
  await page.reload();
  await expect(savedCopy(page)).toHaveCount(0);
});

test("offline, palette and search page find papers, though the reader has not searched before", async ({
  page,
  context,
}) => {
  await startWorker(page, "./papers/gptq/");
  await context.setOffline(true);
  await page.reload();
  await page.keyboard.press("/");
  await page.getByRole("combobox", { name: /^Search/ }).fill("flashattention");
  await expect(page.getByRole("option", { name: /^FlashAttention: / })).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/search\/\?q=flashattention$/);
  await expect(page.getByRole("main").locator("ol.papers > li").first()).toContainText("FlashAttention");
  await expect(savedCopy(page)).toBeVisible();
  await page.getByRole("button", { name: "Save search" }).click();
  await expect(page.getByText("Saved in this browser.")).toBeVisible();
});

test("offline, the shelf shows its papers", async ({ page, context }) => {
  await startWorker(page, "./papers/gptq/");
  await page.getByRole("button", { name: "Add GPTQ to the shelf" }).click();
  await page.goto("./shelf/");
  const rows = page.locator(".shelf ol.papers > li");
  await expect(rows).toHaveCount(1);
  await context.setOffline(true);
  await page.reload();
  await expect(savedCopy(page)).toBeVisible();
  await expect(rows).toHaveCount(1);
});

test("offline, Enter on a page without a copy shows the offline page in the site's frame", async ({
  page,
  context,
}) => {
  await startWorker(page, "./papers/gptq/");
  await context.setOffline(true);
  await page.keyboard.press("/");
  await page.getByRole("combobox", { name: /^Search/ }).fill("flashattention");
  const option = page.getByRole("option", { name: /^FlashAttention: / });
  await option.waitFor();
  await expect(async () => {
    await page.keyboard.press("ArrowDown");
    await expect(option).toHaveAttribute("aria-selected", "true", { timeout: 100 });
  }).toPass();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("This page is not available offline");
  await expect(page).toHaveURL(/\/papers\/flashattention\/$/);
  await expect(page.getByRole("navigation", { name: "Main" })).toBeVisible();
  await page.keyboard.press("/");
  await page.getByRole("combobox", { name: /^Search/ }).fill("gptq");
  await expect(page.getByRole("option", { name: /^OPTQ: / })).toBeVisible();
  await page.keyboard.press("Escape");
  await context.setOffline(false);
  await page.getByRole("link", { name: "Try again" }).click();
  await expect(page.getByRole("heading", { level: 1 })).not.toHaveText("This page is not available offline");
});

test("keeps the whole atlas, opens any page offline, and removes it", async ({ page, context }) => {
  await keepAtlas(page);
  await context.setOffline(true);
  for (const address of [unvisited, "./topics/", "./contribute/", "./search/?q=lora"]) {
    await page.goto(address);
    await expect(savedCopy(page)).toBeVisible();
  }
  await expect(page.getByRole("main").locator("ol.papers > li").first()).toContainText("LoRA");
  await page.goto("./contribute/");
  await expect(page.getByRole("form", { name: "Add a paper" })).toBeVisible();

  await page.goto("./about/offline/");
  await expect(page.getByText(/^Kept in this browser: /)).toBeVisible();
  await page.getByRole("button", { name: "Remove it from this browser" }).click();
  await expect(page.getByText("Nothing is kept yet.")).toBeVisible();
  await page.goto("./papers/awq/");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("This page is not available offline");
  await context.setOffline(false);
  await page.goto("./about/offline/");
  await expect(page.getByRole("button", { name: /^Keep the whole atlas offline/ })).toBeVisible();
});

test("stops if the storage is full, and continues later", async ({ page, context }) => {
  await page.goto("./about/offline/");
  const session = await context.newCDPSession(page);
  const { origin } = new URL(page.url());
  await session.send("Storage.overrideQuotaForOrigin", { origin, quotaSize: 12_000_000 });
  await page.getByRole("button", { name: /^Keep the whole atlas offline/ }).click();
  await expect(page.getByRole("alert")).toContainText("The browser has no space left", { timeout: 150_000 });
  await session.send("Storage.overrideQuotaForOrigin", { origin });
  await expect(page.getByText(/^A part of the atlas is kept: /)).toBeVisible();
  await page.getByRole("button", { name: /^Continue/ }).click();
  await expect(page.getByText(/^The whole atlas is kept: /)).toBeVisible({ timeout: 150_000 });
});

test("the page of stored data deletes all saved pages", async ({ page, context }) => {
  await startWorker(page, "./papers/gptq/");
  await page.goto("./about/storage/");
  await page.getByRole("button", { name: "Delete saved pages" }).click();
  await expect(page.getByText("Deleted: saved pages.")).toBeVisible();
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  await context.setOffline(true);
  await expect(page.goto("./papers/gptq/")).rejects.toThrow("ERR_INTERNET_DISCONNECTED");
});

const faults: Record<string, () => void> = {
  "there are no service workers": () => {
    Reflect.deleteProperty(Navigator.prototype, "serviceWorker");
  },
  "the caches are blocked": () => {
    CacheStorage.prototype.match = () => Promise.reject(new DOMException("Access is denied.", "SecurityError"));
  },
};
for (const [name, fault] of Object.entries(faults))
  test(`if ${name}, the page says so, and the rest works`, async ({ page }) => {
    const errors: Error[] = [];
    page.on("pageerror", (error) => errors.push(error));
    await page.addInitScript(fault);
    await page.goto("./about/offline/");
    await expect(page.getByText("Not available here")).toBeVisible();
    await expect(page.getByRole("button", { name: /^Keep/ })).toHaveCount(0);
    await page.keyboard.press("/");
    await page.getByRole("combobox", { name: /^Search/ }).fill("flashattention");
    await expect(page.getByRole("option", { name: /^FlashAttention: / })).toBeVisible();
    expect(errors).toEqual([]);
  });
