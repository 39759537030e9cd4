import type { parseBibtex } from "./parse-bibtex";

/** The type of `parseBibtex`. */
export type BibtexParser = typeof parseBibtex;

let parser: Promise<BibtexParser> | undefined;

/**
 * Loads the BibTeX parser once. It is larger than the rest of the form. If loading fails, the next call tries again.
 *
 * @throws Error if the parser fails to load.
 */
export function loadBibtexParser(): Promise<BibtexParser> {
  parser ??= import("./parse-bibtex").then(
    (module) => module.parseBibtex,
    (error: unknown) => {
      parser = undefined;
      throw error;
    },
  );
  return parser;
}

/** Loads the parser when the page is idle. Returns a function that cancels this. */
export function loadBibtexParserWhenIdle(): () => void {
  const load = () =>
    void loadBibtexParser().catch(() => {
      // `loadBibtexParser` reports the error when the parser is needed.
    });
  // Safari does not support requestIdleCallback.
  if (typeof requestIdleCallback !== "function") {
    const timer = setTimeout(load, 300);
    return () => clearTimeout(timer);
  }
  const idle = requestIdleCallback(load, { timeout: 2_000 });
  return () => cancelIdleCallback(idle);
}
