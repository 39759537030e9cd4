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
  await page.getByRole("button", { name: "Fill in the fields" }).click();
}

/** Returns the file in the URL of the pull request. */
async function submittedFile(page: Page): Promise<{ path: string; text: string }> {
  const link = page.getByRole("link", { name: "Open a pull request" });
  await expect(link).toHaveAttribute("aria-disabled", "false");
  const url = new URL((await link.getAttribute("href")) ?? "");
  expect(url.pathname).toMatch(/\/new\/main\/content\/papers$/);
  return {
    path: `papers/${url.searchParams.get("filename")}`,
    text: url.searchParams.get("value") ?? "",
  };
}

test("converts BibTeX to a valid file, by keyboard and offline", async ({ page, context }) => {
  // Compiles all of the content.
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

  const file = await submittedFile(page);
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

test("removing a picked topic keeps the focus: on the next one, then in the box", async ({ page }) => {
  await open(page);
  const box = page.getByRole("combobox", { name: "Topics" });
  await box.focus();
  await page.keyboard.type("kv cache");
  await page.keyboard.press("Enter");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  const chips = page.getByRole("list", { name: "Topics: chosen" }).getByRole("button");
  await expect(chips).toHaveCount(2);
  await chips.first().press("Enter");
  await expect(chips).toHaveCount(1);
  await expect(chips).toBeFocused();
  await chips.press("Enter");
  await expect(chips).toHaveCount(0);
  await expect(box).toBeFocused();
});

test("says that BibTeX cannot be read, and that the fields have not changed", async ({ page }) => {
  await open(page);
  await paste(page, "@misc{broken, title = {Broken, year = 2020}");
  const message = page.getByText("The fields of the form have not changed.");
  await expect(message).toBeVisible();
  await expect(page.getByRole("status").filter({ has: message })).toHaveClass(/text-warning/);
  await expect(page.getByLabel("Title", { exact: true })).toHaveValue("");
});

test("shows what it did not understand in BibTeX, and reads the other entries", async ({ page }) => {
  await open(page);
  const unknown = bibtex.replace("Crumbcast:", "\\foo{Crumbcast}:").replace("Crumb, Ada and ", "Crumb, Ada* and ");
  await paste(page, `@misc{broken, title = {Broken, year = 2020}\n${unknown}`);
  await expect(page.getByLabel("Title", { exact: true })).toHaveValue(
    "Crumbcast: Rounding Loaves for Bakers of Very Small Models",
  );
  await expect(page.getByLabel("Authors")).toHaveValue("Ada Crumb\nZoë Łuczak");
  await expect(page.getByText("“\\foo” in the title was not understood; its text was kept.")).toBeVisible();
  await expect(
    page.getByText('Line 1: the value of “title” in the entry "broken" has no closing brace. Write title = {…}.'),
  ).toBeVisible();
});

test("shows and announces issues of fields", async ({ page }) => {
  await open(page);
  const year = page.getByLabel("Year");
  await expect(year).not.toHaveAttribute("aria-invalid");
  await year.fill("24");
  await year.blur();
  await expect(year).toHaveAttribute("aria-invalid", "true");
  await expect(year).toHaveAccessibleDescription(/The year is before 1950\./);
  await expect(page.getByText("1 field needs attention: Year.")).toBeVisible();
  const link = page.getByRole("link", { name: "Open a pull request" });
  await expect(link).toHaveAttribute("aria-disabled", "true");
  await link.press("Enter");
  await expect(
    page.getByRole("status").filter({ hasText: "need attention: Title, Year, Venue, Topics." }),
  ).toBeVisible();
  await expect(page.getByLabel("Title", { exact: true })).toBeFocused();
});

test("warns about a stated limit while the entry stays valid", async ({ page }) => {
  await open(page);
  const summary = page.getByLabel(/^One-sentence summary/);
  await summary.fill("so many words ".repeat(7));
  await expect(summary).toHaveAccessibleDescription(/This has 21 words\. A summary should have at most 20\./);
  await expect(summary).not.toHaveAttribute("aria-invalid");
  await summary.fill("so many words ".repeat(6));
  await expect(summary).not.toHaveAccessibleDescription(/This has/);
});

test("restores the draft after a reload until it is cleared", async ({ page }) => {
  await open(page);
  await page.getByLabel("Title", { exact: true }).fill("A Draft of Bread");
  await page.reload({ waitUntil: "networkidle" });
  await expect(page.getByLabel("Title", { exact: true })).toHaveValue("A Draft of Bread");
  await page.getByLabel(/^Paste an arXiv id/).fill("crumbs");
  await page.getByRole("button", { name: "Start over" }).click();
  await expect(page.getByLabel(/^Paste an arXiv id/)).toHaveValue("");
  await page.getByRole("button", { name: "Restore entry" }).click();
  await expect(page.getByLabel("Title", { exact: true })).toHaveValue("A Draft of Bread");
  await page.getByRole("button", { name: "Start over" }).click();
  await page.reload({ waitUntil: "networkidle" });
  await expect(page.getByLabel("Title", { exact: true })).toHaveValue("");
});

test("warns about a paper that is already in the atlas", async ({ page }) => {
  await open(page);
  await paste(page, "https://arxiv.org/abs/2210.17323");
  const warning = page.getByRole("status").filter({ hasText: "is already in the atlas" });
  await expect(warning.getByRole("link").first()).toHaveAttribute("href", "/papers/gptq/");
  const actions = page.getByRole("region", { name: "Submit" });
  await expect(actions).toContainText("This paper is already in the atlas, so it needs no pull request.");
  await expect(actions).not.toContainText("Still needed");
  await actions.getByRole("link", { name: "arXiv id" }).click();
  await expect(page.getByLabel("arXiv id").last()).toBeFocused();
  await page.getByLabel("arXiv id").last().fill("2401.99999");
  await expect(warning).toHaveCount(0);
  await expect(actions).toContainText("Still needed for a pull request: Title, Topics.");
});

test("requests other hosts only after a click on “Fetch”", async ({ page }) => {
  const requested: string[] = [];
  await page.route(/^https:/, (route) => {
    requested.push(new URL(route.request().url()).host);
    return route.abort();
  });
  await open(page, "?arxiv=2401.99999");
  await expect(page.getByLabel("Paper URL")).toHaveValue("https://arxiv.org/abs/2401.99999");
  await paste(page, "2401.99999");
  expect(requested).toEqual([]);
  await page.getByRole("button", { name: "Fetch the rest from arXiv" }).click();
  await expect(page.getByText("arXiv could not be reached.")).toBeVisible();
  expect(requested).toEqual(["export.arxiv.org"]);
});

test("fetches a paper of the ACL Anthology from Crossref", async ({ page }) => {
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
  await expect(page.getByLabel("Title", { exact: true })).toHaveValue("Crumbs in Context");
  await expect(page.getByLabel("Venue")).toHaveValue("ACL");
  await expect(page.getByLabel("Paper URL")).toHaveValue("https://aclanthology.org/P99-9999/");
});

test("suggests an alternative if a service blocks browsers, and keeps text typed in the meantime", async ({ page }) => {
  let block = () => {};
  const blocked = new Promise<void>((resolve) => {
    block = resolve;
  });
  await page.route(/^https:/, async (route) => {
    await blocked;
    await route.fulfill({
      headers: { "access-control-allow-origin": "https://openreview.net" },
      json: { notes: [] },
    });
  });
  await open(page);
  await paste(page, "https://openreview.net/forum?id=aBcD1234eF");
  await page.getByRole("button", { name: "Fetch the rest from OpenReview" }).click();
  await expect(page.getByText("Fetching from OpenReview …")).toBeVisible();
  await page.getByLabel("Title", { exact: true }).fill("Crumbs in Context");
  block();
  await expect(
    page.getByText(/^OpenReview could not be reached\. You can paste the BibTeX from its page on OpenReview/),
  ).toBeVisible();
  await expect(page.getByLabel("Title", { exact: true })).toHaveValue("Crumbs in Context");
});

test("loads the BibTeX parser again after an error", async ({ page, context }) => {
  // A page that is never idle does not preload the parser.
  await page.addInitScript(() => {
    window.requestIdleCallback = () => 0;
  });
  await open(page);
  await context.setOffline(true);
  await paste(page, bibtex);
  const tryAgain = page.getByRole("button", { name: "try again" });
  await expect(tryAgain).toBeVisible();
  await context.setOffline(false);
  await tryAgain.click();
  await expect(page.getByLabel("Title", { exact: true })).toHaveValue(/^Crumbcast/);
  await expect(tryAgain).toHaveCount(0);
});

test("links from a topic to the form with the topic chosen", async ({ page }) => {
  await page.goto("./topics/model-centric/efficient-inference/kv-cache/");
  await page.getByRole("link", { name: "Add a paper to this topic" }).click();
  await expect(page.getByRole("list", { name: "Topics: chosen" }).getByRole("listitem")).toHaveCount(1);
  await expect(page).toHaveURL(/\/contribute\/$/);
});

test("copies a text that is too long for a URL", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await open(page, "?topic=model-centric");
  await paste(page, bibtex);
  await page.getByLabel(/^Note/).fill("Bread rises.\n".repeat(700));
  await expect(page.getByText("too long for a URL")).toBeVisible();
  expect((await submittedFile(page)).text).toBe("");
  await page.route(/^https:/, (route) => route.abort());
  await page.getByRole("link", { name: "Open a pull request" }).click();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain("Bread rises.\nBread rises.");
});

test("links to the host without JavaScript", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL && { baseURL }) });
  const page = await context.newPage();
  await page.goto("./contribute/");
  await expect(page.getByRole("link", { name: "a new file" })).toHaveAttribute(
    "href",
    /\/new\/main\/content\/papers\?/,
  );
  await context.close();
});

test("shows an invisible character, its place and its fix, and still links to a well-formed file", async ({ page }) => {
  const errors: Error[] = [];
  page.on("pageerror", (error) => errors.push(error));
  await open(page, "?topic=model-centric");
  await paste(page, bibtex.replace("Rounding", "Round\uD83Ding \u202E"));
  const title = page.getByLabel("Title", { exact: true });
  await expect(title).toHaveValue(/Round\uFFFDing \u202E/);
  await title.focus();
  await title.blur();
  await expect(title).toHaveAccessibleDescription(/U\+FFFD.* It is after “Round”\. Write the right character\.$/);
  await title.fill("Crumbcast: Rounding \u202ELoaves");
  await expect(title).toHaveAccessibleDescription(/U\+202E\. It is after “Rounding”\. Delete the character\.$/);
  const link = page.getByRole("link", { name: "Open a pull request" });
  await expect(link).toHaveAttribute("aria-disabled", "true");
  await title.fill("Crumbcast: Rounding Loaves");
  await expect(link).toHaveAttribute("aria-disabled", "false");
  expect(errors).toEqual([]);
});

test.describe("with the form in two tabs", () => {
  const titleOf = (page: Page) => page.getByLabel("Title", { exact: true });
  const noticeOf = (page: Page) => page.getByText("This draft was changed in another tab.");

  /** Opens a second tab, after the first one has stored a draft. */
  async function openSecond(page: Page): Promise<Page> {
    await open(page);
    await titleOf(page).fill("First");
    const second = await page.context().newPage();
    await second.goto(page.url(), { waitUntil: "networkidle" });
    await expect(titleOf(second)).toHaveValue("First");
    return second;
  }

  test("asks which draft to keep, and uses that of the other tab", async ({ page }) => {
    const second = await openSecond(page);
    await expect(noticeOf(page)).toBeHidden();
    await titleOf(second).fill("Second");
    await expect(noticeOf(page)).toBeVisible();
    await expect(titleOf(page)).toHaveValue("First");
    await page.getByRole("button", { name: "Use that version" }).click();
    await expect(titleOf(page)).toHaveValue("Second");
    await expect(noticeOf(page)).toBeHidden();
    await expect(noticeOf(second)).toBeHidden();
  });

  test("does not overwrite the draft of the other tab until the reader chooses", async ({ page }) => {
    const second = await openSecond(page);
    await titleOf(second).fill("Second");
    await expect(noticeOf(page)).toBeVisible();
    await titleOf(page).fill("First, longer");
    await expect(noticeOf(page)).toBeVisible();
    await second.reload({ waitUntil: "networkidle" });
    await expect(titleOf(second)).toHaveValue("Second");
    await page.getByRole("button", { name: "Keep this one" }).click();
    await expect(noticeOf(page)).toBeHidden();
    await expect(noticeOf(second)).toBeVisible();
    await expect(titleOf(second)).toHaveValue("Second");
    await page.reload({ waitUntil: "networkidle" });
    await expect(titleOf(page)).toHaveValue("First, longer");
  });

  test("asks before the reader leaves a draft that is not stored", async ({ page }) => {
    const second = await openSecond(page);
    // Browsers ask only on pages that the reader has used.
    await titleOf(second).click();
    await titleOf(page).fill("First, longer");
    await expect(noticeOf(second)).toBeVisible();
    const asked = second.waitForEvent("dialog");
    const closed = second.close({ runBeforeUnload: true });
    const dialog = await asked;
    expect(dialog.type()).toBe("beforeunload");
    await dialog.dismiss();
    await closed;
    await second.getByRole("button", { name: "Use that version" }).click();
    await expect(titleOf(second)).toHaveValue("First, longer");
  });

  test("an empty form asks for nothing and overwrites nothing", async ({ page }) => {
    await open(page);
    const second = await page.context().newPage();
    await second.goto(page.url(), { waitUntil: "networkidle" });
    await titleOf(second).fill("Second");
    await expect(titleOf(second)).toHaveValue("Second");
    await expect(noticeOf(page)).toBeHidden();
    await titleOf(page).fill("First");
    await expect(noticeOf(page)).toBeVisible();
    await page.getByRole("button", { name: "Start over" }).click();
    await expect(noticeOf(page)).toBeHidden();
    await second.reload({ waitUntil: "networkidle" });
    await expect(titleOf(second)).toHaveValue("Second");
  });

  test("notices a change that it missed in the back/forward cache", async ({ page }) => {
    await open(page);
    await titleOf(page).fill("First");
    // The own tab gets no event of its own change, like a cached page.
    await page.evaluate(() => {
      localStorage.setItem("paper-draft", JSON.stringify({ title: "Second" }));
      dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true }));
    });
    await expect(noticeOf(page)).toBeVisible();
  });
});
