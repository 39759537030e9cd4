import { expect, type Page, test } from "@playwright/test";

const contents = (page: Page, selector: string) =>
  page.locator(selector).evaluateAll((tags) => tags.map((tag) => tag.getAttribute("content")));

test("a paper page has metadata for reference managers and search engines", async ({ page }) => {
  await page.goto("./papers/gptq/");
  expect(await contents(page, 'meta[name="citation_title"]')).toEqual([
    "OPTQ: Accurate Quantization for Generative Pre-trained Transformers",
  ]);
  expect(await contents(page, 'meta[name="citation_author"]')).toEqual([
    "Frantar, Elias",
    "Ashkboos, Saleh",
    "Hoefler, Torsten",
    "Alistarh, Dan",
  ]);
  expect(await contents(page, 'meta[name="citation_publication_date"]')).toEqual(["2023"]);
  expect(await contents(page, 'meta[name="citation_conference_title"]')).toEqual([
    "International Conference on Learning Representations",
  ]);
  expect(await contents(page, 'meta[property="og:type"]')).toEqual(["article"]);
  const canonical = await page.locator('link[rel="canonical"]').getAttribute("href");
  expect(canonical).toMatch(/^https:\/\/.+\/papers\/gptq\/$/);
  expect(await contents(page, 'meta[property="og:url"]')).toEqual([canonical]);

  const article = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? "");
  expect(article).toMatchObject({ "@type": "ScholarlyArticle", url: canonical, datePublished: "2023" });
  expect(article.author).toHaveLength(4);
});

test("copies the citation", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("./papers/gptq/");
  await page.getByRole("button", { name: "Copy" }).click();
  await expect(page.getByRole("button", { name: "Copied" })).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(await page.getByText(/^@inproceedings/).textContent());
});

test("copies the citation with the first click if the browser allows it only during a click", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  // WebKit refuses to copy after the event, and during events that a script dispatches.
  await page.addInitScript(() => {
    const write = navigator.clipboard.writeText.bind(navigator.clipboard);
    navigator.clipboard.writeText = async (text) => {
      if (!window.event?.isTrusted) throw new DOMException("No click.", "NotAllowedError");
      await write(text);
    };
  });
  let release = () => {};
  const clicked = new Promise<void>((done) => {
    release = done;
  });
  await page.route("**/scripts/*.js", async (route) => {
    await clicked;
    await route.continue();
  });
  await page.goto("./papers/gptq/");
  await page.getByRole("button", { name: "Copy" }).click();
  release();
  await expect(page.getByRole("button", { name: "Copied" })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain("frantar2023gptq");
});

test("selects the citation if the browser does not allow copying", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, "clipboard", { value: undefined });
  });
  await page.goto("./papers/gptq/");
  await page.getByRole("button", { name: "Copy" }).click();
  await expect(page.getByRole("button", { name: "Press Ctrl+C to copy" })).toBeVisible();
  const selected = await page.evaluate(() => getSelection()?.toString());
  expect(selected?.trim()).toBe((await page.getByText(/^@inproceedings/).textContent())?.trim());
});
