import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { listOfflineFiles } from "@/scripts/site/offline-files";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "offline-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(name: string, text = name): void {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), text);
}

test("lists pages last, with styles, fonts, scripts and data", () => {
  for (const name of [
    "index.html",
    "papers/x/index.html",
    "data/papers-3-abc.json",
    "scripts/page.abc.js",
    "_next/static/chunks/a.css",
    "_next/static/media/font.woff2",
    "contribute/form-data.json",
    "manifest.webmanifest",
    "icon.svg",
    "figures/letters.json",
    "figures/taxonomy/wide.svg",
  ])
    write(name);
  expect(listOfflineFiles(folder).map(({ address }) => address)).toEqual([
    "/_next/static/chunks/a.css",
    "/_next/static/media/font.woff2",
    "/contribute/form-data.json",
    "/data/papers-3-abc.json",
    "/figures/letters.json",
    "/figures/taxonomy/wide.svg",
    "/icon.svg",
    "/manifest.webmanifest",
    "/scripts/page.abc.js",
    "/",
    "/papers/x/",
  ]);
});

test("leaves out error pages and files for other programs", () => {
  for (const name of ["404.html", "404/index.html", "_not-found/index.html", "sitemap.xml", "robots.txt"]) write(name);
  for (const name of ["papers/x.bib", "schema/paper.json", "licenses.txt", ".marker"]) write(name);
  expect(listOfflineFiles(folder)).toEqual([]);
});

test("leaves out the pages of authors, but not their lists", () => {
  for (const name of ["authors/index.html", "authors/names/w/2/index.html"]) write(name);
  for (const name of ["authors/ada-crumb/index.html", "authors/ada-crumb/2021/index.html"]) write(name);
  expect(listOfflineFiles(folder).map(({ address }) => address)).toEqual(["/authors/", "/authors/names/w/2/"]);
});

test("states size in bytes, and a hash that changes with the content", () => {
  write("a/index.html", "é");
  write("b/index.html", "é");
  write("c/index.html", "e");
  const [a, b, c] = listOfflineFiles(folder);
  expect([a?.size, c?.size]).toEqual([2, 1]);
  expect(a?.hash).toBe(b?.hash);
  expect(a?.hash).not.toBe(c?.hash);
});
