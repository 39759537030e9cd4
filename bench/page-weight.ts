import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { readLoadedFiles } from "./loaded-files";
import { median } from "./median";
import { listOutput } from "./output-files";
import { kindsOfPages, type PageKind, pageKinds } from "./page-kinds";

/** What a page weighs that nobody has acted on yet. Bytes are those of gzip at zlib's default level, unless said otherwise. */
export interface PageWeight {
  /** Path of its file below the exported folder. */
  path: string;
  kind: PageKind;
  /** Bytes of the HTML as it is. */
  rawHtmlBytes: number;
  /** The HTML, inline scripts and all. */
  htmlBytes: number;
  cssBytes: number;
  /** Number of scripts that it fetches. */
  scripts: number;
  scriptBytes: number;
  /** HTML, CSS and scripts. */
  pageBytes: number;
  /** Fonts that it fetches ahead, which are packed as they are: apart from all else. */
  fontBytes: number;
}

/** What the pages of one kind weigh: the median of each of these. */
export interface KindWeight extends Omit<PageWeight, "path" | "scripts"> {
  pages: number;
  /** Number of scripts, at most. */
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
 * Weighs each page of an exported site with what it loads.
 *
 * @throws Error when a file is missing that a page loads.
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

/** Sums pages up by their kind. */
export function summarizeKinds(pages: readonly PageWeight[]): KindWeight[] {
  return pageKinds.flatMap((kind) => {
    const ofKind = pages.filter((page) => page.kind === kind);
    if (ofKind.length === 0) return [];
    const middle = (read: (page: PageWeight) => number) => median(ofKind.map(read));
    return [
      {
        kind,
        pages: ofKind.length,
        rawHtmlBytes: middle((page) => page.rawHtmlBytes),
        htmlBytes: middle((page) => page.htmlBytes),
        cssBytes: middle((page) => page.cssBytes),
        scripts: Math.max(...ofKind.map(({ scripts }) => scripts)),
        scriptBytes: middle((page) => page.scriptBytes),
        pageBytes: middle((page) => page.pageBytes),
        largestPageBytes: Math.max(...ofKind.map(({ pageBytes }) => pageBytes)),
        fontBytes: middle((page) => page.fontBytes),
      },
    ];
  });
}

/** Weighs the HTML of all pages of an exported site, each packed by itself, as a host sends them. */
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

/** Raw and gzip bytes of a file. */
export function weightOf(file: Buffer): { raw: number; gzip: number } {
  return { raw: file.length, gzip: gzipSync(file).length };
}
