import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, expect, test } from "vitest";
import { summarizeKinds, weighHtml, weighPages } from "@/bench/page-weight";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "pages-"));
});

afterEach(() => rmSync(folder, { recursive: true }));

function write(files: Record<string, string>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

const head = '<link rel="stylesheet" href="/a.css?v=1"><link rel="preload" as="font" href="/f.woff2">';
const gzipBytes = (text: string) => gzipSync(text).length;

test("weighs HTML, CSS and scripts with gzip, and fonts separately without it", () => {
  const html = `${head}<script src="/a.js"></script>`;
  write({ "index.html": html, "a.css": "p { color: red }", "a.js": "alert(1)", "f.woff2": "font", "404.html": "" });
  const [htmlBytes, cssBytes, scriptBytes] = [gzipBytes(html), gzipBytes("p { color: red }"), gzipBytes("alert(1)")];
  expect(weighPages(folder)).toEqual([
    {
      path: "index.html",
      kind: "home",
      rawHtmlBytes: html.length,
      htmlBytes,
      cssBytes,
      scripts: 1,
      scriptBytes,
      pageBytes: htmlBytes + cssBytes + scriptBytes,
      fontBytes: 4,
    },
  ]);
});

test("summarizes kinds with medians and the largest page", () => {
  const pages = ["a", "b".repeat(50), [..."abcdefghijklmnopqrstuvwxyz"].join(" ")];
  write(Object.fromEntries(pages.map((text, index) => [`papers/p${index}/index.html`, text])));
  const [kind, ...others] = summarizeKinds(weighPages(folder));
  expect(kind).toMatchObject({ kind: "paper", pages: 3, scripts: 0, rawHtmlBytes: 50 });
  expect(kind?.largestPageBytes).toBe(Math.max(...pages.map(gzipBytes)));
  expect(others).toEqual([]);
});

test("sums the HTML of a site and names the largest page", () => {
  write({ "index.html": "home", "about/index.html": "all about it, at length", "404.html": "none" });
  expect(weighHtml(folder)).toEqual({
    pages: 2,
    rawBytes: 27,
    gzipBytes: gzipBytes("home") + gzipBytes("all about it, at length"),
    largest: { path: "about/index.html", gzipBytes: gzipBytes("all about it, at length") },
  });
});
