import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { parse } from "node-html-parser";

// Reads the exported files, not a browser: every page, every link.

const folders: Record<string, { out: string; basePath: string }> = {
  atlas: { out: "out", basePath: "" },
  mini: { out: "out-mini", basePath: "/some/where" },
};

function readFolder() {
  const { out = "", basePath = "" } = folders[test.info().project.name] ?? {};
  const pages = readdirSync(out, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".html"));
  return { out, basePath, pages };
}

test("every page has a policy that holds for all of it, and fetches no script by itself", () => {
  const { out, pages } = readFolder();
  const faults: string[] = [];
  for (const page of pages) {
    const text = readFileSync(join(out, page), "utf8");
    const html = parse(text);
    const [first] = html.querySelectorAll("meta");
    if (first?.getAttribute("http-equiv") !== "Content-Security-Policy") faults.push(`${page}: no policy first`);
    const policy = first?.getAttribute("content") ?? "";
    if (Buffer.from(text).indexOf("charset") > 1024 - 16 && Buffer.from(text).indexOf("charSet") > 1024 - 16)
      faults.push(`${page}: its encoding is stated too late`);
    for (const script of html.querySelectorAll("script")) {
      if (script.getAttribute("type") === "application/ld+json") continue;
      const hash = createHash("sha256").update(script.textContent).digest("base64");
      if (script.hasAttribute("src")) faults.push(`${page}: fetches ${script.getAttribute("src")}`);
      else if (!policy.includes(`'sha256-${hash}'`)) faults.push(`${page}: a script that its policy does not allow`);
    }
    const styled = html.querySelector("[style], style");
    if (styled) faults.push(`${page}: a style that its policy does not allow: ${styled.outerHTML.slice(0, 80)}`);
    if (/<[^>]* on[a-z]+="/.test(text)) faults.push(`${page}: an inline handler`);
  }
  expect(faults).toEqual([]);
});

test("the inline scripts of a page are short", () => {
  const { out } = readFolder();
  const scripts = parse(readFileSync(join(out, "index.html"), "utf8")).querySelectorAll("script:not([type])");
  const bytes = scripts.reduce((total, script) => total + Buffer.byteLength(script.textContent), 0);
  expect(bytes).toBeGreaterThan(0);
  expect(bytes).toBeLessThanOrEqual(2048);
});

test("the sitemap names all pages to read", () => {
  const { out, pages } = readFolder();
  const sitemap = readFileSync(join(out, "sitemap.xml"), "utf8");
  const listed = [...sitemap.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, url = ""]) => url);
  const canonical = pages.flatMap((page) => {
    const html = parse(readFileSync(join(out, page), "utf8"));
    // Former addresses lead on, and pages of corrections are of use to few.
    if (html.querySelector("meta[http-equiv=refresh]") || /^about\/corrections\/./.test(page)) return [];
    return html.querySelector("link[rel=canonical]")?.getAttribute("href") ?? [];
  });
  const corrections = listed.find((url) => url.endsWith("/about/corrections/"));
  expect([...canonical, corrections].toSorted()).toEqual(listed.toSorted());
  expect(readFileSync(join(out, "robots.txt"), "utf8")).toMatch(/^Sitemap: https?:\/\/.*\/sitemap\.xml$/m);
});

test("every page has a heading, a title and a description, and no link or image is broken", () => {
  const { out, pages, basePath } = readFolder();
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
