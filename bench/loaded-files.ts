import { parse } from "node-html-parser";

/** Addresses of the files that a page fetches before the first interaction. */
export interface LoadedFiles {
  styles: string[];
  scripts: string[];
  /** Preloaded fonts. */
  fonts: string[];
}

/** Reads the files that a page's elements load, and the page script if the loader fetches it immediately. */
export function readLoadedFiles(html: string): LoadedFiles {
  const page = parse(html);
  const all = (selector: string, attribute: string) => [
    ...new Set(page.querySelectorAll(selector).flatMap((element) => element.getAttribute(attribute) || [])),
  ];
  return {
    styles: all("link[rel=stylesheet]", "href"),
    scripts: [
      ...all("script[src]:not([nomodule])", "src"),
      ...all("link[rel=modulepreload], link[rel=preload][as=script]", "href"),
      ...(page.querySelector("html[data-eager]") ? [readPageScript(html) ?? []].flat() : []),
    ],
    fonts: all("link[rel=preload][as=font]", "href"),
  };
}

/** Returns the address of the page script, which the loader fetches, or undefined if the page has none. */
export function readPageScript(html: string): string | undefined {
  const [loader] = parse(html)
    .querySelectorAll("script:not([src]):not([type])")
    .flatMap(({ textContent }) => /\bimport\([`"']([^`"']+)[`"']\)/.exec(textContent)?.[1] ?? []);
  return loader;
}
