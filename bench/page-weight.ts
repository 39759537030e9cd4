import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { readLoadedFiles } from "./loaded-files";
import { median } from "./median";
import { listOutput } from "./output-files";
import { kindsOfPages, type PageKind, pageKinds } from "./page-kinds";

/** Weight of a page before the first interaction, in gzip bytes (zlib's default level) unless stated otherwise. */
export interface PageWeight {
  /** Path of its file, relative to the site's folder. */
  path: string;
  kind: PageKind;
  /** Uncompressed bytes of the HTML. */
  rawHtmlBytes: number;
  /** HTML with inline scripts. */
  htmlBytes: number;
  cssBytes: number;
  /** Number of scripts that the page fetches. */
  scripts: number;
  scriptBytes: number;
  /** Sum of HTML, CSS and scripts. */
  pageBytes: number;
  /** Uncompressed bytes of preloaded fonts, whose format is compressed already. Not part of `pageBytes`. */
  fontBytes: number;
}

/** Median weights of the pages of one kind. */
export interface KindWeight extends Omit<PageWeight, "path" | "scripts"> {
  pages: number;
  /** Maximum number of scripts. */
  scripts: number;
  largestPageBytes: number;
}

/** The HTML of a whole site. */
export interface HtmlWeight {
  pages: number;
  rawBytes: number;
  gzipBytes: number;
  /** The page with the most gzip bytes. */
  largest: { path: string; gzipBytes: number };
}

/**
 * Weighs each page of a built site with the files that it loads.
 *
 * @throws Error if a file that a page loads is missing.
 */
export function weighPages(folder: string): PageWeight[] {
  const weights = new Map<string, { raw: number; gzip: number }>();
  const weigh = (address: string) => {
    const path = new URL(address, "http://localhost").pathname;
    const weight = weights.get(path) ?? weightOf(readFileSync(join(folder, path)));
    weights.set(path, weight);
    return weight;
  };
  const sum = (addresses: readonly string[], size: "raw" | "gzip") =>
    addresses.reduce((total, address) => total + weigh(address)[size], 0);
  return [...kindsOfPages(listOutput(folder).map(({ path }) => path))].map(([path, kind]) => {
    const html = readFileSync(join(folder, path));
    const { styles, scripts, fonts } = readLoadedFiles(html.toString("utf8"));
    const { raw: rawHtmlBytes, gzip: htmlBytes } = weightOf(html);
    const cssBytes = sum(styles, "gzip");
    const scriptBytes = sum(scripts, "gzip");
    return {
      path,
      kind,
      rawHtmlBytes,
      htmlBytes,
      cssBytes,
      scripts: scripts.length,
      scriptBytes,
      pageBytes: htmlBytes + cssBytes + scriptBytes,
      fontBytes: sum(fonts, "raw"),
    };
  });
}

/** Summarizes the weights of pages by kind. */
export function summarizeKinds(pages: readonly PageWeight[]): KindWeight[] {
  return pageKinds.flatMap((kind) => {
    const ofKind = pages.filter((page) => page.kind === kind);
    if (ofKind.length === 0) return [];
    const medianOf = (read: (page: PageWeight) => number) => median(ofKind.map(read));
    return [
      {
        kind,
        pages: ofKind.length,
        rawHtmlBytes: medianOf((page) => page.rawHtmlBytes),
        htmlBytes: medianOf((page) => page.htmlBytes),
        cssBytes: medianOf((page) => page.cssBytes),
        scripts: Math.max(...ofKind.map(({ scripts }) => scripts)),
        scriptBytes: medianOf((page) => page.scriptBytes),
        pageBytes: medianOf((page) => page.pageBytes),
        largestPageBytes: Math.max(...ofKind.map(({ pageBytes }) => pageBytes)),
        fontBytes: medianOf((page) => page.fontBytes),
      },
    ];
  });
}

/** Weighs the HTML of all pages of a built site. Each page is compressed separately, as a host does. */
export function weighHtml(folder: string): HtmlWeight {
  const pages = [...kindsOfPages(listOutput(folder).map(({ path }) => path)).keys()];
  const weights = pages.map((path) => ({ path, ...weightOf(readFileSync(join(folder, path))) }));
  const [largest] = weights.toSorted((a, b) => b.gzip - a.gzip);
  if (!largest) throw new Error(`${folder} has no pages.`);
  return {
    pages: pages.length,
    rawBytes: weights.reduce((total, { raw }) => total + raw, 0),
    gzipBytes: weights.reduce((total, { gzip }) => total + gzip, 0),
    largest: { path: largest.path, gzipBytes: largest.gzip },
  };
}

/** Returns the raw and gzip size of a file in bytes. */
export function weightOf(file: Buffer): { raw: number; gzip: number } {
  return { raw: file.length, gzip: gzipSync(file).length };
}
