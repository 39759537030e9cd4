import type { Term } from "./match-words";
import { tokenize } from "./tokenize";
import type { Vocabulary } from "./vocabulary";

/**
 * Maps each mistyped word of a query to the nearest word that it matched. Unfinished words and plurals are not
 * corrected. `matchedWords` has the ids of the words that each term matched.
 */
export function correctedWords(
  terms: readonly Term[],
  matchedWords: readonly ReadonlySet<number>[],
  vocabulary: Vocabulary,
): Map<string, string> {
  const corrected = new Map<string, string>();
  for (const [position, term] of terms.entries()) {
    if (term.type === "phrase" || vocabulary.idOf(term.text) !== undefined) continue;
    const [nearest] = vocabulary.near(term.text, { asPrefix: false });
    if (!nearest || !matchedWords[position]?.has(nearest.id)) continue;
    const word = vocabulary.wordAt(nearest.id);
    if (!word.startsWith(term.text) && `${word}s` !== term.text) corrected.set(term.text, word);
  }
  return corrected;
}

/** Replaces words of a query and keeps the rest as typed. Returns undefined if the query has none of the words. */
export function replaceWords(query: string, replacements: ReadonlyMap<string, string>): string | undefined {
  let replaced = "";
  let end = 0;
  for (const token of tokenize(query)) {
    const replacement = replacements.get(token.text);
    if (replacement === undefined) continue;
    replaced += query.slice(end, token.start) + replacement;
    end = token.end;
  }
  return end === 0 ? undefined : replaced + query.slice(end);
}
