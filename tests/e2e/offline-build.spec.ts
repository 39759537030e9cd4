import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import type { Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, type Page, test } from "@playwright/test";
import { listOfflineFiles } from "@/scripts/site/offline-files";
import { serveSite } from "@/scripts/site/serve";

// Interrupted downloads, and a second build that is published while the first is kept. The tests serve a copy of the
// small survey, under its base path.

test.use({ serviceWorkers: "allow" });
test.setTimeout(120_000);

const basePath = "/some/where";
/** A download takes a second, on a busy machine some more. */
const downloaded = { timeout: 60_000 };
let folder: string;
let server: Server;
let site: string;
/** Requests that the server drops, as a lost connection does. */
let lost: RegExp | undefined;
/** Requests that the server does not answer. */
let held: RegExp | undefined;

test.beforeEach(async () => {
  lost = undefined;
  held = undefined;
  folder = mkdtempSync(join(tmpdir(), "offline-build-"));
  cpSync("out-mini", folder, { recursive: true });
  server = await serveSite({ folder, basePath, port: 0 });
  const [serve] = server.listeners("request");
  server.removeAllListeners("request");
  server.on("request", (request, response) => {
    const { url = "", socket } = request;
    if (lost?.test(url)) socket.destroy();
    else if (!held?.test(url)) serve?.call(server, request, response);
  });
  const address = server.address();
  site = `http://localhost:${typeof address === "object" ? address?.port : ""}${basePath}`;
});
test.afterEach(() => {
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true });
});

/** Replaces the site by a build with other texts and other names of the style sheets. */
function publishSecondBuild(): void {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  const styles = names.filter((name) => name.endsWith(".css"));
  const rename = (text: string) =>
    styles.reduce((renamed, style) => renamed.replaceAll(style, style.replace(".css", "-2.css")), text);
  for (const name of names.filter((name) => /\.html$|^service-worker\.js$/.test(name))) {
    const path = join(folder, name);
    writeFileSync(path, rename(readFileSync(path, "utf8")).replace(/(?<=<h1[^>]*>)/, "Second build: "));
  }
  for (const style of styles) renameSync(join(folder, style), join(folder, rename(style)));
  writeFileSync(join(folder, "offline.json"), JSON.stringify(listOfflineFiles(folder)));
}

async function keepAtlas(page: Page): Promise<void> {
  await page.goto(`${site}/about/offline/`);
  await page.getByRole("button", { name: /^Keep the whole atlas offline/ }).click();
  await expect(page.getByText(/^The whole atlas is kept: /)).toBeVisible(downloaded);
}

/** Expects a saved copy, with styles. Only a style sheet changes the font of the page. */
async function expectSavedCopy(page: Page, address: string, heading: RegExp): Promise<void> {
  await page.goto(site + address);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(heading);
  await expect(page.getByText("This is the copy that your browser has saved.")).toBeVisible();
  expect(await page.evaluate(() => getComputedStyle(document.body).fontFamily)).toContain("sans-serif");
}

test("a second build replaces the first, and the kept copy of the first works until it is updated", async ({
  page,
  context,
}) => {
  const first = /^(?!Second build)/;
  const second = /^Second build: /;
  await keepAtlas(page);
  publishSecondBuild();
  await context.setOffline(true);
  await expectSavedCopy(page, "/papers/wild-yeast/", first);

  await context.setOffline(false);
  await page.goto(`${site}/`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(second);
  await expect(page.getByText("This is the copy that your browser has saved.")).toHaveCount(0);
  // The browser installs the new worker, which saves the new files.
  const style = await page.evaluate(() => document.querySelector<HTMLLinkElement>("link[rel=stylesheet]")?.href ?? "");
  expect(style).toContain("-2.css");
  await expect
    .poll(() => page.evaluate(async (url) => (await caches.match(url)) !== undefined, style), { timeout: 15_000 })
    .toBe(true);

  await context.setOffline(true);
  await expectSavedCopy(page, "/", second);
  await expectSavedCopy(page, "/papers/on-steam/", first);

  await context.setOffline(false);
  await page.goto(`${site}/about/offline/`);
  await expect(page.getByText(/The site has changed since: \d+ files to download\.$/)).toBeVisible();
  await page.getByRole("button", { name: /^Update/ }).click();
  await expect(page.getByText(/^The whole atlas is kept: [^.]*\.\d MB\.$/)).toBeVisible(downloaded);
  await context.setOffline(true);
  await expectSavedCopy(page, "/papers/on-steam/", second);
  const kept = await page.evaluate(async () => {
    const name = (await caches.keys()).find((name) => name.startsWith("kept-atlas")) ?? "";
    return (await (await caches.open(name)).keys()).map(({ url }) => url);
  });
  const styles = kept.filter((url) => url.endsWith(".css"));
  expect(styles).toContain(style);
  expect(styles.filter((url) => !url.endsWith("-2.css"))).toEqual([]);
});

test("a cut connection stops the download, and the reader continues later", async ({ page }) => {
  await page.goto(`${site}/about/offline/`);
  lost = /\/papers\/./;
  await page.getByRole("button", { name: /^Keep the whole atlas offline/ }).click();
  await expect(page.getByRole("alert")).toHaveText(
    "The connection was lost. Continue when you are online again.",
    downloaded,
  );
  await expect(page.getByText(/^A part of the atlas is kept: /)).toBeVisible();
  lost = undefined;
  await page.getByRole("button", { name: /^Continue/ }).click();
  await expect(page.getByText(/^The whole atlas is kept: /)).toBeVisible(downloaded);
});

test("the reader can stop the download and continue", async ({ page }) => {
  await page.goto(`${site}/about/offline/`);
  held = /\/papers\/./;
  await page.getByRole("button", { name: /^Keep the whole atlas offline/ }).click();
  await expect(page.getByText(/^0\.[1-9] MB of |^[1-9]\d*\.\d MB of /)).toBeVisible();
  await page.getByRole("button", { name: "Stop" }).click();
  await expect(page.getByRole("alert")).toHaveText("Stopped. You can continue later.");
  await expect(page.getByText(/^A part of the atlas is kept: /)).toBeVisible();
  held = undefined;
  await page.reload();
  await page.getByRole("button", { name: /^Continue/ }).click();
  await expect(page.getByText(/^The whole atlas is kept: /)).toBeVisible(downloaded);
});

test("the manifest lets browsers install the site", async ({ page, request }) => {
  await page.goto(`${site}/`);
  const link = await page.locator("link[rel=manifest]").getAttribute("href");
  expect(link).toBe(`${basePath}/manifest.webmanifest`);
  const manifest = await (await request.get(new URL(link ?? "", site).href)).json();
  expect(manifest).toMatchObject({ start_url: `${basePath}/`, scope: `${basePath}/`, display: "minimal-ui" });
  for (const { src } of manifest.icons) expect((await request.get(new URL(src, site).href)).status()).toBe(200);
});
