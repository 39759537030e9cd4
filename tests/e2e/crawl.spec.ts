import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { parse } from "node-html-parser";

// Checks all pages and links of the exported files, without a browser.

const folders: Record<string, { out: string; basePath: string }> = {
  atlas: { out: "out", basePath: "" },
  mini: { out: "out-mini", basePath: "/some/where" },
  new: { out: "out-new", basePath: "" },
};

function readFolder() {
  const { out = "", basePath = "" } = folders[test.info().project.name] ?? {};
  const pages = readdirSync(out, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".html"));
  return { out, basePath, pages };
}

test("every page has a policy that allows its content, and no external script", () => {
  const { out, pages } = readFolder();
  const issues: string[] = [];
  for (const page of pages) {
    const text = readFileSync(join(out, page), "utf8");
    const html = parse(text);
    const [first] = html.querySelectorAll("meta");
    if (first?.getAttribute("http-equiv") !== "Content-Security-Policy")
      issues.push(`${page}: the first meta element is not a policy`);
    const policy = first?.getAttribute("content") ?? "";
    if (Buffer.from(text).indexOf("charset") > 1024 - 16 && Buffer.from(text).indexOf("charSet") > 1024 - 16)
      issues.push(`${page}: the charset is not in the first 1024 bytes`);
    for (const script of html.querySelectorAll("script")) {
      if (script.getAttribute("type") === "application/ld+json") continue;
      const hash = createHash("sha256").update(script.textContent).digest("base64");
      if (script.hasAttribute("src")) issues.push(`${page}: fetches ${script.getAttribute("src")}`);
      else if (!policy.includes(`'sha256-${hash}'`)) issues.push(`${page}: the policy does not allow a script`);
    }
    if (html.querySelector("a[href^=http]") && !html.querySelector("meta[name=referrer][content=same-origin]"))
      issues.push(`${page}: sends its address to the sites that it links to`);
    const styled = html.querySelector("[style], style");
    if (styled) issues.push(`${page}: the policy does not allow a style: ${styled.outerHTML.slice(0, 80)}`);
    if (/<[^>]* on[a-z]+="/.test(text)) issues.push(`${page}: has an inline event handler`);
  }
  expect(issues).toEqual([]);
});

test("every page links the styles of its classes", () => {
  const { out, basePath, pages } = readFolder();
  const folder = "_next/static/chunks";
  const styles = new Map<string, Set<string>>();
  for (const name of readdirSync(join(out, folder)).filter((file) => file.endsWith(".css"))) {
    const names = readFileSync(join(out, folder, name), "utf8").matchAll(/\.(-?[a-z][\w-]*)/g);
    styles.set(`${basePath}/${folder}/${name}`, new Set([...names].map(([, className = ""]) => className)));
  }
  const styled = new Set([...styles.values()].flatMap((names) => [...names]));
  expect(styles.size).toBeGreaterThan(5);

  let checked = 0;
  const issues: string[] = [];
  for (const page of pages) {
    const text = readFileSync(join(out, page), "utf8");
    const valuesOf = (pattern: RegExp) => [...text.matchAll(pattern)].map(([, value = ""]) => value);
    const linked = valuesOf(/<link rel="stylesheet" href="([^"]*)"/g).map((address) => styles.get(address));
    const classes = new Set(valuesOf(/ class="([^"]*)"/g).flatMap((value) => value.split(" ")));
    for (const name of classes) {
      if (styled.has(name)) checked += 1;
      if (styled.has(name) && !linked.some((names) => names?.has(name))) issues.push(`${page}: no styles of ${name}`);
    }
  }
  expect(checked).toBeGreaterThan(pages.length * 10);
  expect(issues).toEqual([]);
});

test("inline scripts have at most 2 KiB", () => {
  const { out } = readFolder();
  const scripts = parse(readFileSync(join(out, "index.html"), "utf8")).querySelectorAll("script:not([type])");
  const bytes = scripts.reduce((total, script) => total + Buffer.byteLength(script.textContent), 0);
  expect(bytes).toBeGreaterThan(0);
  expect(bytes).toBeLessThanOrEqual(2048);
});

test("the sitemap lists all pages", () => {
  const { out, pages } = readFolder();
  const sitemap = readFileSync(join(out, "sitemap.xml"), "utf8");
  const listed = [...sitemap.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, url = ""]) => url);
  const canonical = pages.flatMap((page) => {
    const html = parse(readFileSync(join(out, page), "utf8"));
    // Excludes redirects, and the pages by year of the list of corrections.
    if (html.querySelector("meta[http-equiv=refresh]") || /^about\/corrections\/./.test(page)) return [];
    return html.querySelector("link[rel=canonical]")?.getAttribute("href") ?? [];
  });
  const corrections = listed.find((url) => url.endsWith("/about/corrections/"));
  expect([...canonical, corrections].toSorted()).toEqual(listed.toSorted());
  expect(readFileSync(join(out, "robots.txt"), "utf8")).toMatch(/^Sitemap: https?:\/\/.*\/sitemap\.xml$/m);
});

test("every page has a heading, title and description, and no broken links or images", () => {
  const { out, pages, basePath } = readFolder();
  const idsByPage = new Map<string, Set<string>>();
  const issues: string[] = [];
  const links: { page: string; target: string }[] = [];

  for (const page of pages) {
    const html = parse(readFileSync(join(out, page), "utf8"));
    idsByPage.set(page, new Set(html.querySelectorAll("[id]").map(({ id }) => id)));
    if (html.querySelectorAll("h1").length !== 1) issues.push(`${page}: does not have exactly one h1`);
    if (!html.querySelector("title")?.text.trim()) issues.push(`${page}: has no title`);
    if (!html.querySelector('meta[name="description"]')?.getAttribute("content"))
      issues.push(`${page}: has no description`);
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
      if (!/^https?:$/.test(url.protocol)) issues.push(`${page}: ${target} is not an http(s) address`);
      continue;
    }
    if (!url.pathname.startsWith(`${basePath}/`)) {
      issues.push(`${page}: ${target} is outside the base path`);
      continue;
    }
    const path = decodeURIComponent(url.pathname.slice(basePath.length + 1));
    const file = path === "" || path.endsWith("/") ? `${path}index.html` : path;
    if (!existsSync(join(out, file))) issues.push(`${page}: ${target} does not exist`);
    else if (url.hash && !idsByPage.get(file)?.has(decodeURIComponent(url.hash.slice(1)))) {
      issues.push(`${page}: ${target} does not match an id on its page`);
    }
  }

  expect(pages.length).toBeGreaterThan(10);
  expect(links.length).toBeGreaterThan(pages.length * 10);
  expect(issues).toEqual([]);
});
