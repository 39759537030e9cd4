import { expect, test } from "@playwright/test";

test("finds a waiting paper of another page, shows its row, and fills in the form with what the row has", async ({
  page,
}) => {
  await page.goto("./contribute/waiting/3/");
  const title = ((await page.locator(".waiting li > a").first().textContent()) ?? "").trim();
  await page.goto("./contribute/waiting/");
  const main = page.getByRole("main");
  const box = main.getByRole("searchbox", { name: "Find a waiting paper" });
  await box.click();
  await box.fill(title);
  await main.getByRole("status").filter({ hasText: "1 waiting paper" }).waitFor();
  await main.locator(".waiting-found").getByRole("link", { name: title }).click();
  await expect(page).toHaveURL(/\/contribute\/waiting\/3\/#paper-201$/);
  const row = page.locator("#paper-201");
  await expect(row).toBeInViewport();
  await page.goBack();
  await expect(box).toHaveValue(title);
  await main.locator(".waiting-found").getByRole("link", { name: title }).click();
  await row.getByRole("link", { name: `Add it: ${title}` }).click();
  await expect(page.getByLabel("Title", { exact: true })).toHaveValue(title);
  await expect(page.getByLabel("Authors")).not.toHaveValue("");
  await expect(page.getByLabel("Year")).toHaveValue(/^20\d\d$/);
});

test("says that no waiting paper has the words, and Enter searches the papers", async ({ page }) => {
  await page.goto("./contribute/waiting/");
  const box = page.getByRole("main").getByRole("searchbox", { name: "Find a waiting paper" });
  await box.click();
  await box.pressSequentially("zzzz");
  await expect(page.getByRole("main").getByRole("status")).toHaveText(/^No waiting paper has these words\./);
  await box.press("Enter");
  await expect(page).toHaveURL(/\/search\/\?q=zzzz$/);
  await page.getByRole("main").getByRole("link", { name: "papers waiting" }).click();
  await expect(page).toHaveURL(/\/contribute\/waiting\/\?find=zzzz$/);
  await expect(box).toHaveValue("zzzz");
});
