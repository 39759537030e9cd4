import type { Term } from "./match-words";
import { tokenize } from "./tokenize";
import type { Vocabulary } from "./vocabulary";

/**
 * The words of a query that were taken for others because of a slip, each with the nearest of these. A word that is just
 * unfinished, or another's plural, has none. `takenFor` holds, for each term, the words that it was taken for.
 */
export function correctedWords(
  terms: readonly Term[],
  takenFor: readonly ReadonlySet<number>[],
  vocabulary: Vocabulary,
): Map<string, string> {
  const corrected = new Map<string, string>();
  for (const [place, term] of terms.entries()) {
    if (term.type === "phrase" || vocabulary.idOf(term.text) !== undefined) continue;
    const [nearest] = vocabulary.near(term.text, { asPrefix: false });
    if (!nearest || !takenFor[place]?.has(nearest.id)) continue;
    const word = vocabulary.wordAt(nearest.id);
    if (!word.startsWith(term.text) && `${word}s` !== term.text) corrected.set(term.text, word);
  }
  return corrected;
}

/** A query with words replaced, all else as it was typed; undefined when it has none of them. */
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
