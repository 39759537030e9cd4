import { expect, type Page, test } from "@playwright/test";

async function openForm(page: Page, query = "") {
  await page.goto(`./contribute/${query}`, { waitUntil: "networkidle" });
  await expect(page.getByRole("form", { name: "Add a paper" })).toBeVisible();
}

async function paste(page: Page, text: string) {
  await page.getByLabel(/^Paste an arXiv id/).fill(text);
  await page.getByRole("button", { name: "Fill in the fields" }).click();
}

const bibtex =
  "@article{crumb, title = {Rounding Loaves}, author = {Crumb, Ada}, year = {2023}, doi = {10.9999/crumb.1}}";

test("replaces the paper in the form by another one, and undoes it", async ({ page }) => {
  await openForm(page);
  const title = page.getByLabel("Title", { exact: true });
  const arxiv = page.getByLabel("arXiv id").last();
  await paste(page, bibtex);
  await expect(title).toHaveValue("Rounding Loaves");
  await page.getByLabel(/^Note/).fill("It rounds.");

  await paste(page, "https://www.alphaxiv.org/abs/2401.99999v2");
  await expect(arxiv).toHaveValue("2401.99999");
  await expect(title).toHaveValue("");
  await expect(page.getByLabel("Authors")).toHaveValue("");
  await expect(page.getByLabel(/^Note/)).toHaveValue("");
  await expect(page.getByText("Replaced “Rounding Loaves”.")).toBeVisible();

  await page.getByRole("button", { name: "Undo" }).click();
  await expect(title).toHaveValue("Rounding Loaves");
  await expect(page.getByLabel(/^Note/)).toHaveValue("It rounds.");
  await expect(arxiv).toHaveValue("");
});

for (const unread of ["hello world", "@article{a, title={Foo"])
  test(`"${unread}" leaves no notice as if it had replaced the paper, and keeps the Undo`, async ({ page }) => {
    await openForm(page);
    await paste(page, bibtex);
    await expect(page.getByLabel("Title", { exact: true })).toHaveValue("Rounding Loaves");
    await paste(page, "2401.99999");
    await expect(page.getByText("Replaced “Rounding Loaves”.")).toBeVisible();
    await paste(page, unread);
    await expect(page.getByText("The fields of the form have not changed.")).toBeVisible();
    await expect(page.getByText("Replaced “Rounding Loaves”.")).toHaveCount(0);
    await expect(page.getByText("“Rounding Loaves” was replaced earlier.")).toBeVisible();
    await page.getByRole("button", { name: "Undo" }).click();
    await expect(page.getByLabel("Title", { exact: true })).toHaveValue("Rounding Loaves");
  });

test("replaces the draft by the paper in the address", async ({ page }) => {
  await openForm(page);
  await paste(page, bibtex);
  await expect(page.getByLabel("Authors")).toHaveValue("Ada Crumb");
  await openForm(page, "?arxiv=2401.99999");
  await expect(page.getByLabel("Authors")).toHaveValue("");
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByLabel("Authors")).toHaveValue("Ada Crumb");
});

test("adds the repository of the paper, and refuses an id that cannot exist", async ({ page }) => {
  await openForm(page);
  await paste(page, "2401.99999");
  await paste(page, "github.com/example/crumb");
  await expect(page.getByLabel("Code URL")).toHaveValue("https://github.com/example/crumb");
  await expect(page.getByLabel("arXiv id").last()).toHaveValue("2401.99999");
  await paste(page, "arXiv:2413.99999");
  await expect(page.getByText("The arXiv id 2413.99999 cannot exist: it has the month 13.")).toBeVisible();
  await expect(page.getByRole("button", { name: "Undo" })).toHaveCount(0);
});

test("lists topics whose names begin with the text first", async ({ page }) => {
  await openForm(page);
  await page.getByRole("combobox", { name: "Topics" }).fill("quant");
  const options = page.getByRole("listbox", { name: "Topics" }).getByRole("option");
  await expect(options.first()).toContainText(/^Quantization/);
});
