import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { PapersByYear } from "@/components/chart/papers-by-year";
import { countByYear } from "@/lib/charts/year-counts";

const years = countByYear([{ year: 2025 }, { year: 2026 }, { year: 2026 }], ["teal"], () => "teal");

function draw(today: string): string {
  return renderToStaticMarkup(createElement(PapersByYear, { years, hrefOf: (year) => `#${year}`, today }));
}

test("marks the current year as unfinished, in its bar, its label and the caption", () => {
  const html = draw("2026-11-27");
  expect(html).toContain('aria-label="2 papers from 2026 (so far)" class="current-year"');
  expect(html).toContain('aria-label="1 paper from 2025"');
  expect(html).toContain("Pale: 2026 so far");
});

test("marks no year if the current year has no papers", () => {
  const html = draw("2027-01-02");
  expect(html).not.toContain("so far");
  expect(html).not.toContain("current-year");
});
