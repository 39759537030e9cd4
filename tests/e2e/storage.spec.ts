import { expect, type Page, test } from "@playwright/test";

// Storage that is blocked, full or corrupt. Pages must work without it, and without an error.

const keys = ["theme", "recent-searches", "paper-draft", "shelf", "last-visit", "saved-searches"];

/** Stored texts that are wrong in different ways. Unit tests of the readers try more. */
const garbage: Record<string, string> = {
  "unfinished JSON": '{"title": "A',
  "an object with other values": '{"title": 7, "topics": "none", "__proto__": {"title": "A"}, "length": 3}',
  "a draft of unknown names": JSON.stringify({
    title: "\u202E\uD83D",
    year: "MMXXIV",
    venue: "nowhere",
    codeUrl: "javascript:alert(1)",
    codeOrigin: "sideways",
    topics: ["no/such/topic", ""],
    techniques: ["constructor"],
    note: "<script>alert(1)</script>",
    authorsSource: "nowhere",
  }),
  "a list with a long text and markup": JSON.stringify(["x".repeat(100_000), 'dark"><script>alert(1)</script>']),
};

/** Changes to storage before each page, by name. */
const faults: Record<string, (page: Page) => Promise<unknown>> = {
  "storage is blocked": (page) =>
    page.addInitScript(() => {
      for (const name of ["localStorage", "sessionStorage"])
        Object.defineProperty(window, name, {
          get() {
            throw new DOMException("Access is denied.", "SecurityError");
          },
        });
    }),
  "there is no storage": (page) =>
    page.addInitScript(() => {
      for (const name of ["localStorage", "sessionStorage"]) Object.defineProperty(window, name, { value: null });
    }),
  "storage is full": (page) =>
    page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException("The quota has been exceeded.", "QuotaExceededError");
      };
    }),
  ...Object.fromEntries(
    Object.entries(garbage).map(([name, value]) => [
      `storage contains ${name}`,
      (page: Page) =>
        page.addInitScript(
          ([stored, all]) => {
            for (const key of all) if (localStorage.getItem(key) === null) localStorage.setItem(key, stored);
          },
          [value, keys] as const,
        ),
    ]),
  ),
};

for (const [name, cause] of Object.entries(faults)) {
  test.describe(`if ${name}`, () => {
    const errors: Error[] = [];
    test.beforeEach(async ({ page }) => {
      errors.length = 0;
      page.on("pageerror", (error) => {
        // Chromium reports a transition between pages that it skips because the next page was slow to load.
        if (!error.message.includes("Transition was aborted because of invalid state")) errors.push(error);
      });
      await cause(page);
    });
    test.afterEach(() => {
      expect(errors).toEqual([]);
    });

    test("the theme can be switched, and search works on the home page and the search page", async ({ page }) => {
      await page.emulateMedia({ colorScheme: "light" });
      await page.goto("./");
      await expect(page.locator("html")).not.toHaveAttribute("data-theme");
      await page.getByRole("button", { name: "Theme: light, dark or system" }).click();
      await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
      await page.keyboard.press("/");
      const palette = page.getByRole("combobox", { name: /^Search/ });
      await expect(palette).toBeFocused();
      await palette.fill("flashattention");
      await expect(page.getByRole("option", { name: /^All results/ })).toBeVisible();
      await page.keyboard.press("Enter");
      await expect(page).toHaveURL(/\/search\/\?q=flashattention$/);
      await expect(page.getByRole("main").locator("ol.papers > li").first()).toContainText("FlashAttention");
      await page.keyboard.press("Control+k");
      await expect(palette).toBeFocused();
    });

    test("a paper can be put on the shelf", async ({ page }) => {
      await page.goto("./papers/gptq/");
      await page.getByRole("button", { name: "Add GPTQ to the shelf" }).click();
      await expect(page.getByRole("button", { name: "Remove GPTQ from the shelf" })).toBeVisible();
      await expect(page.getByRole("banner").getByRole("link", { name: "Shelf 1" })).toBeVisible();
    });

    test("the form works", async ({ page }) => {
      await page.goto("./contribute/");
      const title = page.getByLabel("Title", { exact: true });
      await title.fill("A Draft of Bread");
      await page.getByLabel(/^Note/).fill("It **rounds** loaves.");
      await expect(
        page.getByRole("region", { name: "Preview" }).getByText("A Draft of Bread", { exact: true }),
      ).toBeVisible();
      await expect(page.getByRole("region", { name: "Preview" }).locator("strong")).toHaveText("rounds");
      await page.getByRole("button", { name: "Start over" }).click();
      await expect(title).toHaveValue("");
    });
  });
}

for (const name of ["storage is blocked", "storage is full"]) {
  test(`the form tells the reader that it does not keep a draft if ${name}`, async ({ page }) => {
    await faults[name]?.(page);
    await page.goto("./contribute/");
    const notice = page.getByText("This browser does not store your draft.");
    await page.getByLabel("Title", { exact: true }).fill("A Draft of Bread");
    await expect(notice).toBeVisible();
    await page.getByLabel("Title", { exact: true }).fill("");
    await expect(notice).toBeHidden();
  });
}

test("the form restores a draft with invisible characters and says where they are", async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem("paper-draft", '{"title": "A Draft\\ud83d of Bread"}'));
  await page.goto("./contribute/");
  const title = page.getByLabel("Title", { exact: true });
  await title.focus();
  await title.blur();
  await expect(title).toHaveAccessibleDescription(/U\+D83D. It is after “Draft”\. Delete the character\.$/);
  await title.fill("A Draft of Bread");
  await expect(title).not.toHaveAttribute("aria-invalid");
});
