import { expect, test } from "vitest";
import { speculationRules } from "@/lib/site/speculation-rules";
import { themeScript } from "@/lib/site/theme-script";
import { finishPage } from "@/scripts/site/finish-page";

const scripts = { inline: "load()", policy: "default-src 'none'" };

/** Returns a page as Next writes it. */
function nextPage({ head = "", body = "" } = {}): string {
  return `<!DOCTYPE html><html><head><meta charSet="utf-8"/><link rel="stylesheet" href="/atlas/_next/static/a.css"/>\
<link rel="preload" as="script" fetchPriority="low" href="/atlas/_next/static/chunks/a.js"/>\
<script src="/atlas/_next/static/chunks/a.js" async=""></script><script>${themeScript}</script>\
<script type="speculationrules">${speculationRules}</script>${head}</head><body><p>Text</p>${body}\
<script type="application/ld+json">{"name":"x"}</script>\
<script>(self.__next_f=self.__next_f||[]).push([0])</script><script>self.__next_f.push([1,"data"])</script></body></html>`;
}

const finish = (html: string) => finishPage(html, "/atlas", scripts);

test("removes Next's scripts and data, and keeps content, styles and our scripts", () => {
  expect(
    finish(nextPage()),
  ).toBe(`<!DOCTYPE html><html><head><meta http-equiv="Content-Security-Policy" content="default-src 'none'"/>\
<meta charSet="utf-8"/><link rel="stylesheet" href="/atlas/_next/static/a.css"/>\
<script>load()</script>\
<script type="speculationrules">${speculationRules}</script></head><body><p>Text</p>\
<script type="application/ld+json">{"name":"x"}</script></body></html>`);
});

test("removes markup that only Next's scripts use, and copies of the Open Graph tags", () => {
  const head = `<link rel="stylesheet" href="/b.css" data-precedence="next"/><meta property="og:title" content="A"/>\
<meta name="twitter:card" content="summary"/><meta name="twitter:title" content="A"/>\
<meta name="next-size-adjust" content=""/>`;
  const body = `<div hidden=""><!--$--><!--/$--></div><p>Known as <!-- -->GPTQ</p><!--$--><!--/$-->`;
  const page = finish(nextPage({ head, body }));
  expect(page).toContain(
    '<link rel="stylesheet" href="/b.css"/><meta property="og:title" content="A"/><meta name="twitter:card" content="summary"/></head>',
  );
  expect(page).toContain("<body><p>Text</p><p>Known as GPTQ</p><script");
});

test("marks a page with an eager island", () => {
  expect(finish(nextPage({ body: '<div data-island="ContributeForm" data-eager="true"></div>' }))).toContain(
    '<html data-eager="true"><head>',
  );
});

test.each([
  ["an inline script", { body: "<script>next.start()</script>" }, /unknown script: <script>next\.start/],
  ["a script of another host", { head: '<script src="https://cdn.example/a.js"></script>' }, /unknown script/],
  ["a script of another folder", { head: '<script src="/_next/static/a.js"></script>' }, /unknown script/],
  ["a Suspense boundary without content", { body: '<template id="B:0"></template>' }, /a script fills in/],
])("rejects %s", (_, page, message) => {
  expect(() => finish(nextPage(page))).toThrow(message);
});

test("rejects a page without Next's scripts, a head or exactly one theme script", () => {
  expect(() => finish(`<html><head><script>${themeScript}</script></head></html>`)).toThrow(/none of Next's scripts/);
  expect(() => finish(nextPage().replace("<head>", "").replace("</head>", ""))).toThrow(/no <head>/);
  expect(() => finish(nextPage().replace(`<script>${themeScript}</script>`, ""))).toThrow(/theme script exactly once/);
  expect(() => finish(nextPage({ head: `<script>${themeScript}</script>` }))).toThrow(/theme script exactly once/);
});
