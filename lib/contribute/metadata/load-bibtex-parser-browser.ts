import type { parseBibtex } from "./parse-bibtex";

/** Reads BibTeX, as `parseBibtex` does. */
export type BibtexParser = typeof parseBibtex;

let parser: Promise<BibtexParser> | undefined;

/**
 * The parser of BibTeX, fetched once: it weighs more than the rest of the form together. A failure is forgotten, so that
 * the next call tries again.
 *
 * @throws Error when it cannot be fetched.
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

/** Fetches the parser once the page has nothing else to do. Gives what calls this off. */
export function loadBibtexParserWhenIdle(): () => void {
  const load = () =>
    void loadBibtexParser().catch(() => {
      // Told once somebody needs it.
    });
  // Safari has no idle callbacks.
  if (typeof requestIdleCallback !== "function") {
    const timer = setTimeout(load, 300);
    return () => clearTimeout(timer);
  }
  const idle = requestIdleCallback(load, { timeout: 2_000 });
  return () => cancelIdleCallback(idle);
}
