import { cpSync, writeFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { expect, type Page, test } from "@playwright/test";
import { serveSite } from "@/scripts/site/serve";
import { runScript } from "../unit/scripts/run-script";

// Follows a new paper from the form to the site: form, pull request, validation, build.
// Uses the small survey to build fast.

const survey = "tests/fixtures/mini-survey";
const title = "Steamless: Crisp Crusts without an Open Oven Door";

async function fillForm(page: Page) {
  await page.goto("./contribute/");
  await page.getByLabel("Title", { exact: true }).fill(title);
  await page.getByLabel("Authors").fill("Ada Crumb\nZoë Łuczak");
  await page.getByLabel("Short name").fill("Steamless");
  await page.getByLabel("Year").fill("2024");
  await page.getByLabel("Venue").fill("conference on crumb structure");
  await page.getByLabel("Paper URL").fill("https://example.org/steamless?a=1&b=2#top");
  await page.getByRole("combobox", { name: "Topics" }).fill("tools");
  await page.getByRole("option", { name: /^Tools/ }).click();
  await page.getByRole("combobox", { name: "Topics" }).fill("starters");
  await page.getByRole("option", { name: /^Starters/ }).click();
  await fillFacts(page);
  await page
    .getByLabel(/^Note/)
    .fill("Bakers lose heat & steam at 100% of openings.\n\nA **lid** keeps both: “+5 °C”.");
}

/** Fills in two facts of the family of a topic. One is not valid at first. */
async function fillFacts(page: Page) {
  await expect(page.getByText("Facts of Working the Dough")).toBeVisible();
  await page.getByText("Facts of Starters").click();
  const flour = page.getByRole("group", { name: "Flour", exact: true });
  await flour.getByLabel("Flour").fill("maize");
  await flour.getByLabel("Source").fill("https://example.org/steamless");
  await flour.getByLabel("Where").fill("Table 2");
  const yeast = page.getByRole("group", { name: "Commercial yeast" });
  await yeast.getByLabel("Commercial yeast").selectOption("no");
  await expect(flour.getByText("The value must be one of rye, wheat, or “not stated”.")).toBeVisible();
  await flour.getByLabel("Flour").fill("Rye");
  await expect(yeast.getByText("Enter the source: a full address.")).toBeVisible();
  await yeast.getByLabel("Source").fill("https://example.org/steamless");
}

/** Clicks "Open a pull request" and returns the file in the URL that opens. */
async function submit(page: Page): Promise<{ path: string; text: string }> {
  await page.context().route("https://example.org/**", (route) => route.fulfill({ body: "The host" }));
  const opened = page.waitForEvent("popup");
  await page.getByRole("link", { name: "Open a pull request" }).click();
  const host = await opened;
  await host.waitForURL("https://example.org/**");
  const { pathname, searchParams } = new URL(host.url());
  await host.close();
  const folder = "/sourdough/repository/new/trunk/entries/";
  expect(pathname.slice(0, folder.length)).toBe(folder);
  return {
    path: join(pathname.slice(folder.length), searchParams.get("filename") ?? ""),
    text: searchParams.get("value") ?? "",
  };
}

test("builds a page for a paper from the form", async ({ page, baseURL }, testInfo) => {
  // Builds a site.
  test.setTimeout(240_000);
  await fillForm(page);
  const file = await submit(page);
  expect(file.path).toBe("papers/steamless.md");

  const content = testInfo.outputPath("content");
  cpSync(survey, content, { recursive: true });
  writeFileSync(join(content, file.path), file.text);
  const check = await runScript("validate", ["--content", content]);
  expect(check.code, check.out + check.err).toBe(0);

  const site = testInfo.outputPath("site");
  // Use the base path of the last build, so that Next can reuse compiled code. No other test builds.
  const basePath = new URL(baseURL ?? "").pathname.replace(/\/$/, "");
  const environment = {
    CONTENT_DIR: content,
    OUT_DIR: site,
    BASE_PATH: basePath,
    NODE_ENV: "production",
  };
  const build = await runScript("build", [], { environment });
  expect(build.code, build.out + build.err).toBe(0);

  const server = await serveSite({ folder: site, basePath, port: 0 });
  try {
    await page.goto(`http://localhost:${(server.address() as AddressInfo).port}${basePath}/papers/steamless/`);
    const article = page.getByRole("article");
    await expect(article.getByRole("heading", { level: 1 })).toHaveText(title);
    await expect(article).toContainText("Ada Crumb, Zoë Łuczak");
    await expect(article).toContainText("CrumbCon 2024");
    await expect(article).toContainText("Bakers lose heat & steam at 100% of openings.");
    await expect(article.locator("strong", { hasText: "lid" })).toBeVisible();
    const facts = article.locator(".facts");
    await expect(facts).toContainText(/Flour\s*rye/);
    await expect(facts).toContainText("Table 2");
    await expect(facts).toContainText(/Commercial yeast\s*no/);
    await expect(article.getByRole("link", { name: "Paper" })).toHaveAttribute(
      "href",
      "https://example.org/steamless?a=1&b=2#top",
    );
    await article.getByRole("link", { name: "Tools" }).first().click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Tools");
    const listed = page.locator("ol.papers > li").filter({ hasText: title });
    await expect(listed).toHaveCount(1);
    await listed.getByRole("link").first().click();
    await expect(page).toHaveURL(/\/papers\/steamless\/$/);
  } finally {
    server.closeAllConnections();
    server.close();
  }
});
