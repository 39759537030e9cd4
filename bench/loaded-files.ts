import { parse } from "node-html-parser";

/** Addresses of what a page makes the browser fetch before anyone acts. */
export interface LoadedFiles {
  styles: string[];
  scripts: string[];
  /** Those that are fetched ahead. */
  fonts: string[];
}

/** Reads what a page loads: by elements, and the script that our loader fetches at once on pages that say so. */
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
      ...(page.querySelector("script[data-eager]") ? [readPageScript(html) ?? []].flat() : []),
    ],
    fonts: all("link[rel=preload][as=font]", "href"),
  };
}

/** Address of the script that a page fetches once someone acts, or at once; undefined where there is none. */
export function readPageScript(html: string): string | undefined {
  const [loader] = parse(html)
    .querySelectorAll("script:not([src]):not([type])")
    .flatMap(({ textContent }) => /\bimport\([`"']([^`"']+)[`"']\)/.exec(textContent)?.[1] ?? []);
  return loader;
}
