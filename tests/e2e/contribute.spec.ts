import { expect, type Page, test } from "@playwright/test";
import { formatIssue } from "@/lib/content/issue";
import { readContentFolder } from "@/lib/content/read-content-fs";
import { compileSurvey } from "@/lib/survey/compile-survey";

const bibtex = `@article{crumb2024,
  title = {Crumbcast: Rounding Loaves for Bakers of Very Small Models},
  author = {Crumb, Ada and {\\L}uczak, Zo{\\"e}},
  journal = {arXiv preprint arXiv:2401.99999},
  year = {2024}
}`;

async function open(page: Page, query = "") {
  await page.goto(`./contribute/${query}`, { waitUntil: "networkidle" });
  await expect(page.getByRole("form", { name: "Add a paper" })).toBeVisible();
}

async function paste(page: Page, text: string) {
  await page.getByLabel(/^Paste an arXiv id/).fill(text);
  await page.getByRole("button", { name: "Fill the fields" }).click();
}

/** The file that the host's page would be filled in with. */
async function handedIn(page: Page): Promise<{ path: string; text: string }> {
  const link = page.getByRole("link", { name: "Open a pull request" });
  await expect(link).toHaveAttribute("aria-disabled", "false");
  const address = new URL((await link.getAttribute("href")) ?? "");
  expect(address.pathname).toMatch(/\/new\/main\/content\/papers$/);
  return {
    path: `papers/${address.searchParams.get("filename")}`,
    text: address.searchParams.get("value") ?? "",
  };
}

test("from BibTeX to a file that the validator accepts, by keyboard and without the network", async ({
  page,
  context,
}) => {
  // Compiles the whole content beside the browser.
  test.slow();
  await open(page);
  await context.setOffline(true);
  await page.getByLabel(/^Paste an arXiv id/).fill(bibtex);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page.getByLabel("Authors")).toHaveValue("Ada Crumb\nZoë Łuczak");
  await expect(page.getByLabel("Venue")).toHaveValue("arXiv");

  await page.getByRole("combobox", { name: "Topics" }).focus();
  await page.keyboard.type("kv cache");
  await page.keyboard.press("Enter");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("list", { name: "Topics: chosen" }).getByRole("listitem")).toHaveCount(2);
  await page.getByLabel(/^Note/).fill("It **rounds** loaves.");
  await expect(page.getByRole("region", { name: "Preview" }).locator("strong")).toHaveText("rounds");

  const file = await handedIn(page);
  expect(file.path).toBe("papers/crumbcast.md");
  const { survey, issues } = compileSurvey([...readContentFolder("content"), file]);
  expect(issues.map((issue) => formatIssue(issue))).toEqual([]);
  expect(survey?.paperById.get("crumbcast")).toMatchObject({
    authors: ["Ada Crumb", "Zoë Łuczak"],
    arxiv: "2401.99999",
    status: "preprint",
    body: expect.stringContaining("It **rounds** loaves."),
  });
});

test("what is wrong stands beside the field and is announced", async ({ page }) => {
  await open(page);
  const year = page.getByLabel("Year");
  await expect(year).not.toHaveAttribute("aria-invalid");
  await year.fill("24");
  await year.blur();
  await expect(year).toHaveAttribute("aria-invalid", "true");
  await expect(year).toHaveAccessibleDescription(/The year is before 1950\./);
  await expect(page.getByText("One field needs a look: Year.")).toBeVisible();
  const link = page.getByRole("link", { name: "Open a pull request" });
  await expect(link).toHaveAttribute("aria-disabled", "true");
  await link.press("Enter");
  await expect(page.getByRole("status").filter({ hasText: "need a look: Title, Year, Venue, Topics." })).toBeVisible();
  await expect(page.getByLabel("Title")).toBeFocused();
});

test("the draft is there after a reload, until it is cleared", async ({ page }) => {
  await open(page);
  await page.getByLabel("Title").fill("A Draft of Bread");
  await page.reload({ waitUntil: "networkidle" });
  await expect(page.getByLabel("Title")).toHaveValue("A Draft of Bread");
  await page.getByLabel(/^Paste an arXiv id/).fill("crumbs");
  await page.getByRole("button", { name: "Start over" }).click();
  await expect(page.getByLabel(/^Paste an arXiv id/)).toHaveValue("");
  await page.getByRole("button", { name: "Bring the entry back" }).click();
  await expect(page.getByLabel("Title")).toHaveValue("A Draft of Bread");
  await page.getByRole("button", { name: "Start over" }).click();
  await page.reload({ waitUntil: "networkidle" });
  await expect(page.getByLabel("Title")).toHaveValue("");
});

test("a paper of the atlas is told while it is typed", async ({ page }) => {
  await open(page);
  await paste(page, "https://arxiv.org/abs/2210.17323");
  const warning = page.getByRole("status").filter({ hasText: "is in the atlas already" });
  await expect(warning.getByRole("link").first()).toHaveAttribute("href", "/papers/gptq/");
  const handIn = page.getByRole("region", { name: "Hand in" });
  await handIn.getByRole("link", { name: "arXiv id" }).click();
  await expect(page.getByLabel("arXiv id").last()).toBeFocused();
  await page.getByLabel("arXiv id").last().fill("2401.99999");
  await expect(warning).toHaveCount(0);
});

test("no other host is asked unless “Fetch” is pressed", async ({ page }) => {
  const asked: string[] = [];
  await page.route(/^https:/, (route) => {
    asked.push(new URL(route.request().url()).host);
    return route.abort();
  });
  await open(page, "?arxiv=2401.99999");
  await expect(page.getByLabel("Address of the paper")).toHaveValue("https://arxiv.org/abs/2401.99999");
  await paste(page, "2401.99999");
  expect(asked).toEqual([]);
  await page.getByRole("button", { name: "Fetch the rest from arXiv" }).click();
  await expect(page.getByText("arXiv could not be reached.")).toBeVisible();
  expect(asked).toEqual(["export.arxiv.org"]);
});

test("a paper of the ACL Anthology is asked of Crossref", async ({ page }) => {
  await page.route("https://api.crossref.org/works/10.18653%2Fv1%2FP99-9999", (route) =>
    route.fulfill({
      headers: { "access-control-allow-origin": "*" },
      json: {
        message: {
          DOI: "10.18653/v1/p99-9999",
          title: ["Crumbs in Context"],
          author: [{ given: "Ada", family: "Crumb" }],
          "container-title": [
            "Proceedings of the 57th Annual Meeting of the Association for Computational Linguistics",
          ],
          published: { "date-parts": [[2019]] },
        },
      },
    }),
  );
  await open(page);
  await paste(page, "https://aclanthology.org/P99-9999/");
  await page.getByRole("button", { name: "Fetch the rest from Crossref" }).click();
  await expect(page.getByLabel("Title")).toHaveValue("Crumbs in Context");
  await expect(page.getByLabel("Venue")).toHaveValue("ACL");
  await expect(page.getByLabel("Address of the paper")).toHaveValue("https://aclanthology.org/P99-9999/");
});

test("a service that refuses browsers is told with what to do instead, and nothing typed meanwhile is lost", async ({
  page,
}) => {
  let refuse = () => {};
  const refused = new Promise<void>((resolve) => {
    refuse = resolve;
  });
  await page.route(/^https:/, async (route) => {
    await refused;
    await route.fulfill({
      headers: { "access-control-allow-origin": "https://openreview.net" },
      json: { notes: [] },
    });
  });
  await open(page);
  await paste(page, "https://openreview.net/forum?id=aBcD1234eF");
  await page.getByRole("button", { name: "Fetch the rest from OpenReview" }).click();
  await expect(page.getByText("Asking OpenReview …")).toBeVisible();
  await page.getByLabel("Title").fill("Crumbs in Context");
  refuse();
  await expect(
    page.getByText(/^OpenReview could not be reached\. You can paste the BibTeX from its page on OpenReview/),
  ).toBeVisible();
  await expect(page.getByLabel("Title")).toHaveValue("Crumbs in Context");
});

test("what reads BibTeX is asked for again when it could not be fetched", async ({ page, context }) => {
  // A page that is never idle fetches nothing ahead.
  await page.addInitScript(() => {
    window.requestIdleCallback = () => 0;
  });
  await open(page);
  await context.setOffline(true);
  await paste(page, bibtex);
  const again = page.getByRole("button", { name: "try again" });
  await expect(again).toBeVisible();
  await context.setOffline(false);
  await again.click();
  await expect(page.getByLabel("Title")).toHaveValue(/^Crumbcast/);
  await expect(again).toHaveCount(0);
});

test("a topic's page leads to the form with the topic chosen", async ({ page }) => {
  await page.goto("./topics/model-centric/efficient-inference/kv-cache/");
  await page.getByRole("link", { name: "Add a paper to this topic" }).click();
  await expect(page.getByRole("list", { name: "Topics: chosen" }).getByRole("listitem")).toHaveCount(1);
  await expect(page).toHaveURL(/\/contribute\/$/);
});

test("a text that is too long for an address is copied instead", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await open(page, "?topic=model-centric");
  await paste(page, bibtex);
  await page.getByLabel(/^Note/).fill("Bread rises. ".repeat(700));
  await expect(page.getByText("too long for an address")).toBeVisible();
  expect((await handedIn(page)).text).toBe("");
  await page.route(/^https:/, (route) => route.abort());
  await page.getByRole("link", { name: "Open a pull request" }).click();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain("Bread rises. Bread rises.");
});

test("without scripts the page leads to the host", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL && { baseURL }) });
  const page = await context.newPage();
  await page.goto("./contribute/");
  await expect(page.getByRole("link", { name: "a new file" })).toHaveAttribute(
    "href",
    /\/new\/main\/content\/papers\?/,
  );
  await context.close();
});
