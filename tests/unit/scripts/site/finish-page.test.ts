import { expect, test } from "vitest";
import { speculationRules } from "@/lib/site/speculation-rules";
import { themeScript } from "@/lib/site/theme-script";
import { finishPage } from "@/scripts/site/finish-page";

const scripts = { inline: "load()", policy: "default-src 'none'" };

/** A page as Next writes it. */
function nextPage({ head = "", body = "" } = {}): string {
  return `<!DOCTYPE html><html><head><meta charSet="utf-8"/><link rel="stylesheet" href="/atlas/_next/static/a.css"/>\
<link rel="preload" as="script" fetchPriority="low" href="/atlas/_next/static/chunks/a.js"/>\
<script src="/atlas/_next/static/chunks/a.js" async=""></script><script>${themeScript}</script>\
<script type="speculationrules">${speculationRules}</script>${head}</head><body><p>Text</p>${body}\
<script type="application/ld+json">{"name":"x"}</script>\
<script>(self.__next_f=self.__next_f||[]).push([0])</script><script>self.__next_f.push([1,"data"])</script></body></html>`;
}

const finish = (html: string) => finishPage(html, "/atlas", scripts);

test("Next's scripts and data go; content, style and our scripts stay", () => {
  expect(
    finish(nextPage()),
  ).toBe(`<!DOCTYPE html><html><head><meta http-equiv="Content-Security-Policy" content="default-src 'none'"/>\
<meta charSet="utf-8"/><link rel="stylesheet" href="/atlas/_next/static/a.css"/>\
<script>load()</script>\
<script type="speculationrules">${speculationRules}</script></head><body><p>Text</p>\
<script type="application/ld+json">{"name":"x"}</script></body></html>`);
});

test("a page that is there for an island loads its script at once", () => {
  expect(finish(nextPage({ body: '<div data-island="ContributeForm" data-eager="true"></div>' }))).toContain(
    '<script data-eager="true">load()',
  );
});

test.each([
  ["an inline script", { body: "<script>next.start()</script>" }, /not known: <script>next\.start/],
  ["a script of another host", { head: '<script src="https://cdn.example/a.js"></script>' }, /not known/],
  ["a script of another folder", { head: '<script src="/_next/static/a.js"></script>' }, /not known/],
  ["a boundary that waits for its content", { body: '<template id="B:0"></template>' }, /filled in by a script/],
])("%s is refused", (_, page, message) => {
  expect(() => finish(nextPage(page))).toThrow(message);
});

test("a page without Next's scripts, without a head or without the script for the theme is refused", () => {
  expect(() => finish(`<html><head><script>${themeScript}</script></head></html>`)).toThrow(/none of the scripts/);
  expect(() => finish(nextPage().replace("<head>", "").replace("</head>", ""))).toThrow(/no <head>/);
  expect(() => finish(nextPage().replace(`<script>${themeScript}</script>`, ""))).toThrow(/script for the theme/);
  expect(() => finish(nextPage({ head: `<script>${themeScript}</script>` }))).toThrow(/script for the theme/);
});
