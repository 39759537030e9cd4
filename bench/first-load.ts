import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { parse } from "node-html-parser";
import { listOutput } from "./output-files";
import { type PageKind, pageKindOf, pageKinds } from "./page-kinds";

/** A page and the scripts it loads. */
export interface LoadedPage {
  /** Path of its file below the exported folder. */
  path: string;
  kind: PageKind;
  /** Paths of its scripts below the exported folder, those for browsers without modules left out. */
  scripts: string[];
  /** Gzip bytes of the HTML, inline scripts and all. */
  htmlBytes: number;
  /** Gzip bytes of the scripts. */
  scriptBytes: number;
}

/** First-load sizes of the pages of one kind, in gzip bytes at zlib's default level. */
export interface FirstLoad {
  kind: PageKind;
  pages: number;
  /** Number of scripts, at most. */
  scripts: number;
  /** All scripts that a page loads, at most. */
  scriptBytes: number;
  medianHtmlBytes: number;
  largestHtmlBytes: number;
}

/**
 * Reads which scripts each page of an exported site loads, and weighs them.
 *
 * @throws Error when a script is missing.
 */
export function readPages(folder: string): LoadedPage[] {
  const weights = new Map<string, number>();
  const weigh = (script: string) => {
    const weight = weights.get(script) ?? gzipSync(readFileSync(join(folder, script))).length;
    weights.set(script, weight);
    return weight;
  };
  return listOutput(folder).flatMap(({ path }) => {
    const kind = pageKindOf(path);
    if (!kind) return [];
    const html = readFileSync(join(folder, path));
    const sources = parse(html.toString("utf8"))
      .querySelectorAll("script[src]")
      .filter((script) => !script.hasAttribute("nomodule"))
      .map((script) => script.getAttribute("src") ?? "");
    const scripts = [...new Set(sources.map((source) => new URL(source, "http://localhost").pathname.slice(1)))];
    const scriptBytes = scripts.reduce((total, script) => total + weigh(script), 0);
    return [{ path, kind, scripts, htmlBytes: gzipSync(html).length, scriptBytes }];
  });
}

/** Sums pages up by their kind. */
export function summarizeFirstLoad(pages: readonly LoadedPage[]): FirstLoad[] {
  return pageKinds.flatMap((kind) => {
    const ofKind = pages.filter((page) => page.kind === kind);
    if (ofKind.length === 0) return [];
    const htmlBytes = ofKind.map((page) => page.htmlBytes).sort((a, b) => a - b);
    return [
      {
        kind,
        pages: ofKind.length,
        scripts: Math.max(...ofKind.map(({ scripts }) => scripts.length)),
        scriptBytes: Math.max(...ofKind.map(({ scriptBytes }) => scriptBytes)),
        medianHtmlBytes: htmlBytes[Math.floor(htmlBytes.length / 2)] ?? 0,
        largestHtmlBytes: htmlBytes.at(-1) ?? 0,
      },
    ];
  });
}
