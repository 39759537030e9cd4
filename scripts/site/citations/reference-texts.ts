import { readFileSync } from "node:fs";
import { join } from "node:path";
import { plugins } from "@citation-js/core";
import "@citation-js/plugin-csl";
import type { CslItem } from "@/lib/citation/csl-item";

/** Styles in which references are written out. */
export type ReferenceStyle = "apa" | "ieee";

const { templates, engine } = plugins.config.get("@csl");
const ieee = readFileSync(join(import.meta.dirname, "ieee.csl"), "utf8");
for (const [name, style] of Object.entries({ apa: templates.get("apa"), ieee }))
  templates.add(name, withoutListRules(style));

/** Returns the references to items as plain text, one line each, formatted by the CSL processor, in the order of items. */
export function referenceTexts(items: readonly CslItem[], style: ReferenceStyle): string[] {
  const processor = engine(items, style, "en-US", "text");
  processor.updateItems(items.map(({ id }) => id));
  const [, texts] = processor.makeBibliography();
  return texts.map((text) => text.trim().replace(/\s+/g, " "));
}

/**
 * Removes the rules of a style that depend on the other references of a list: their order, and letters after years
 * ("2024a"). Readers make lists of their own.
 */
function withoutListRules(style: string): string {
  return style.replace(/ disambiguate-[a-z-]+="[^"]*"/g, "").replace(/<sort>.*?<\/sort>/gs, "");
}
