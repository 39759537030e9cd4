import { readFileSync } from "node:fs";
import { join } from "node:path";
import { plugins } from "@citation-js/core";
import "@citation-js/plugin-csl";
import type { CslItem } from "@/lib/citation/csl-item";

/** Styles in which references are written out. */
export type ReferenceStyle = "apa" | "ieee";

const csl = plugins.config.get("@csl");
csl.templates.add("ieee", readFileSync(join(import.meta.dirname, "ieee.csl"), "utf8"));

/**
 * Returns the references to items as plain text, one line each, formatted by the CSL processor. Items are formatted one
 * by one, so that APA adds no letters to years: which ones are needed depends on the list that a reader makes.
 */
export function referenceTexts(items: readonly CslItem[], style: ReferenceStyle): string[] {
  const engine = csl.engine(items, style, "en-US", "text");
  return items.map(({ id }) => {
    engine.updateItems([id]);
    const [, [text = ""]] = engine.makeBibliography();
    return text.trim().replace(/\s+/g, " ");
  });
}
