import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { parse } from "node-html-parser";

// Reads the exported files, not a browser: every page, every link.

const folders: Record<string, { out: string; basePath: string }> = {
  atlas: { out: "out", basePath: "" },
  mini: { out: "out-mini", basePath: "/some/where" },
};

test("every page has a heading, a title and a description, and no link or image is broken", () => {
  const { out = "", basePath = "" } = folders[test.info().project.name] ?? {};
  const pages = readdirSync(out, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".html"));
  const idsByPage = new Map<string, Set<string>>();
  const faults: string[] = [];
  const links: { page: string; target: string }[] = [];

  for (const page of pages) {
    const html = parse(readFileSync(join(out, page), "utf8"));
    idsByPage.set(page, new Set(html.querySelectorAll("[id]").map(({ id }) => id)));
    if (html.querySelectorAll("h1").length !== 1) faults.push(`${page}: not one h1`);
    if (!html.querySelector("title")?.text.trim()) faults.push(`${page}: no title`);
    if (!html.querySelector('meta[name="description"]')?.getAttribute("content"))
      faults.push(`${page}: no description`);
    for (const element of html.querySelectorAll("a[href], link[href], img[src], script[src], form[action]")) {
      const target =
        element.getAttribute("href") ?? element.getAttribute("src") ?? element.getAttribute("action") ?? "";
      links.push({ page, target });
    }
  }

  for (const { page, target } of links) {
    const origin = "http://site.test";
    const url = new URL(target, `${origin}${basePath}/${page.replace(/index\.html$/, "")}`);
    if (url.origin !== origin) {
      if (!/^https?:$/.test(url.protocol)) faults.push(`${page}: ${target} is no web address`);
      continue;
    }
    if (!url.pathname.startsWith(`${basePath}/`)) {
      faults.push(`${page}: ${target} leaves the base path`);
      continue;
    }
    const path = decodeURIComponent(url.pathname.slice(basePath.length + 1));
    const file = path === "" || path.endsWith("/") ? `${path}index.html` : path;
    if (!existsSync(join(out, file))) faults.push(`${page}: ${target} leads nowhere`);
    else if (url.hash && !idsByPage.get(file)?.has(decodeURIComponent(url.hash.slice(1)))) {
      faults.push(`${page}: ${target} names no place on its page`);
    }
  }

  expect(pages.length).toBeGreaterThan(10);
  expect(links.length).toBeGreaterThan(pages.length * 10);
  expect(faults).toEqual([]);
});
