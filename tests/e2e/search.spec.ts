import { expect, test } from "@playwright/test";

const indexRequest = "**/search-index.json";

test("the query is in the address, and Back brings the former page", async ({ page }) => {
  await page.goto("./papers/gptq/");
  await page.goto("./search/");
  const box = page.getByRole("main").getByRole("searchbox");
  await box.fill("speculative decoding");
  await expect(page).toHaveURL(/\?q=speculative(\+|%20)decoding$/);
  await expect(page.getByRole("main").getByRole("link", { name: "Speculative Decoding", exact: true })).toBeVisible();
  await page.reload();
  await expect(box).toHaveValue("speculative decoding");
  await expect(page.getByRole("status")).toContainText("results for “speculative decoding”");
  await page.goBack();
  await expect(page).toHaveURL(/\/papers\/gptq\/$/);
});

test("nothing of search is fetched before it is asked for", async ({ page }) => {
  const fetched: string[] = [];
  page.on("request", (request) => fetched.push(request.url()));
  await page.goto("./search/", { waitUntil: "networkidle" });
  expect(fetched.filter((url) => url.includes("search-index"))).toEqual([]);
  const before = fetched.length;
  await page.getByRole("main").getByRole("searchbox").focus();
  await expect.poll(() => fetched.slice(before).some((url) => url.includes("search-index"))).toBe(true);
});

test("topics are found by their names in other languages", async ({ page }) => {
  await page.goto(`./search/?q=${encodeURIComponent("量化")}`);
  await expect(page.getByRole("main").locator("ol.papers a").first()).toHaveText("Quantization");
});

test("a fetch that fails says so and can be tried again", async ({ page }) => {
  await page.route(indexRequest, (route) => route.abort());
  await page.goto("./search/?q=lora");
  await expect(page.getByRole("main").getByRole("alert")).toContainText("could not be fetched");
  await page.unroute(indexRequest);
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(page.getByRole("status")).toContainText("results for “lora”");
});

const oddQueries = ["!'=^$|\"", "%00%01", "a".repeat(5000), "<script>alert(1)</script>", "نموذج 😀", "qwertzuiopü"];

for (const query of oddQueries) {
  test(`an odd query does no harm: ${query.slice(0, 20)}`, async ({ page }) => {
    const errors: Error[] = [];
    page.on("pageerror", (error) => errors.push(error));
    await page.goto(`./search/?q=${encodeURIComponent(query)}`);
    await expect(page.getByRole("status")).toContainText("for “");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Search");
    expect(errors).toEqual([]);
  });
}

test("a query that no address can hold does no harm", async ({ page }) => {
  await page.goto("./search/?q=%E0%A4%A");
  await expect(page.getByRole("main").getByRole("searchbox")).toBeVisible();
});
