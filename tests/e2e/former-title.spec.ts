import { expect, test } from "@playwright/test";

test("search finds a paper by a former title, which its page shows", async ({ page }) => {
  await page.goto("search/?q=soaring+from+4k+to+400k");
  const title = "Long Context Compression with Activation Beacon";
  await page.getByRole("main").getByRole("link", { name: title }).click();
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
  await expect(page.getByText("Also titled “Soaring from 4K to 400K")).toBeVisible();
  await expect(page.getByText("Venue changed: From arXiv 2024 to ICLR 2025")).toBeVisible();
});
