import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { PaperRows } from "@/components/paper/paper-rows";
import { PaperHits } from "@/components/search/paper-hits";
import type { PaperRow } from "@/lib/site/paper-row";
import { search } from "../search/small-data";

const row: PaperRow = {
  id: "rye",
  title: "On Rye",
  name: "Rye",
  authors: { names: [{ name: "Ada Rye", id: "ada-rye" }, { name: "Bo Crumb" }, { name: "Cy Salt" }], hasMore: true },
  venue: "BREAD 2023",
  venueId: "bread",
  note: "Raises dough.",
  code: true,
};

function rowsOf(current?: string): string {
  return renderToStaticMarkup(createElement(PaperRows, { rows: [row], basePath: "/base", current }));
}

test("a row links to its paper, the venue, and the authors who have a page", () => {
  expect(rowsOf()).toMatchInlineSnapshot(
    `"<ol class="papers"><li><a href="/base/papers/rye/">On Rye</a><button type="button" data-shelf="rye">On Rye</button><p><b>Rye · </b><a href="/base/authors/ada-rye/">Ada Rye</a>, Bo Crumb, Cy Salt et al. · <b><a href="/base/venues/bread/">BREAD 2023</a></b><i>code</i></p><p>Raises dough.</p></li></ol>"`,
  );
});

test("a row does not link to the page that it is on", () => {
  expect(rowsOf("/venues/bread/")).toContain("<b>BREAD 2023</b>");
  expect(rowsOf("/authors/ada-rye/")).toContain("<b>Rye · </b>Ada Rye, Bo Crumb");
  expect(rowsOf("/authors/ada-rye/")).toContain('<a href="/base/venues/bread/">');
});

test("a search result links to the same pages, with matches marked", () => {
  const data = {
    papers: [{ title: "On Rye", authors: ["Ada Rye", "Bo Crumb"], venue: "BREAD", year: 2023 }],
    authorPages: { "Ada Rye": "" },
  };
  const hits = search(data, "ada").papers;
  const markup = renderToStaticMarkup(createElement(PaperHits, { hits, basePath: "/base" }));
  expect(markup).toContain('<a href="/base/authors/ada-rye/"><mark>Ada</mark> Rye</a>, Bo Crumb · ');
  expect(markup).toContain('<b><a href="/base/venues/bread/">BREAD 2023</a></b>');
});
