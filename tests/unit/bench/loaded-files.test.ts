import { expect, test } from "vitest";
import { readLoadedFiles, readPageScript } from "@/bench/loaded-files";

const loader = (attributes: string) =>
  `<html${attributes}><script>import("/scripts/page.js").then(start)</script></html>`;

test("finds the styles, scripts and fonts of a page without duplicates", () => {
  const html = `<head><link rel="preload" as="font" href="/inter.woff2"><link rel="stylesheet" href="/a.css">
    <link rel="modulepreload" href="/b.js"><script src="/a.js"></script><script src="/a.js"></script>
    <script src="/old.js" nomodule></script><script type="speculationrules">{}</script></head>`;
  expect(readLoadedFiles(html)).toEqual({ styles: ["/a.css"], scripts: ["/a.js", "/b.js"], fonts: ["/inter.woff2"] });
});

test("counts the page script only on pages that fetch it immediately", () => {
  expect(readLoadedFiles(loader("")).scripts).toEqual([]);
  expect(readLoadedFiles(loader(' data-eager=""')).scripts).toEqual(["/scripts/page.js"]);
  expect(readPageScript(loader(""))).toBe("/scripts/page.js");
  expect(readPageScript("<p>None</p>")).toBeUndefined();
});
