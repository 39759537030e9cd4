import type { Page } from "@playwright/test";
import axe from "axe-core";

/** The page's global that `axe.source` defines. */
declare global {
  interface Window {
    axe: typeof axe;
  }
}

/**
 * Runs axe on a page, except on the elements of these selectors. Returns each violated rule with the first elements
 * that violate it.
 */
export async function violationsOf(
  page: Page,
  exclude: string[] = [],
  options: axe.RunOptions = {},
): Promise<{ rule: string; elements: string[] }[]> {
  // A page keeps axe until the reader leaves it, so several runs load it once.
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe.source);
  const settings: axe.RunOptions = { ...options, resultTypes: ["violations"] };
  return page.evaluate(
    async ({ exclude, settings }) => {
      const { violations } = await window.axe.run({ include: [["html"]], exclude }, settings);
      return violations.map(({ id, nodes }) => ({ rule: id, elements: nodes.map(({ html }) => html).slice(0, 3) }));
    },
    { exclude: exclude.map((selector) => [selector]), settings },
  );
}
