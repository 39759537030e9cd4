import { correctedWords } from "./corrected-words";
import { foldLetters, foldText } from "./fold-text";
import type { Term, TermMatches } from "./match-words";
import { type PaperNames, withoutVersionMark } from "./paper-names";
import type { QueryTerms } from "./query-terms";
import { namesAt, type SearchIndex } from "./search-index";
import { type Tier, tiers } from "./tiers";

/**
 * Returns the papers whose name or title is the query, with their tier. Those that describe a framework of this name
 * count like papers of this title. A query with an unknown word may have a typo.
 */
export function papersNamed(
  { wanted, text }: QueryTerms,
  { matchedWords }: Pick<TermMatches, "matchedWords">,
  index: SearchIndex,
  { byName, byNameLetters, byTitleLetters, byFrameworkLetters, titlesIn }: PaperNames,
): Map<number, Tier> {
  const named = new Map<number, Tier>();
  const letters = foldLetters(text);
  const { data, vocabulary } = index;
  const hasUnknown = wanted.some(
    (term, position) =>
      term.type === "word" &&
      !term.isExact &&
      vocabulary.idOf(term.text) === undefined &&
      (position < wanted.length - 1 || vocabulary.withPrefix(term.text).length === 0),
  );
  const similar = hasUnknown ? vocabulary.near(letters, { asPrefix: false }) : [];
  for (const paper of titlesIn(text)) named.set(paper, tiers.title);
  // The best tier comes last and overwrites the others.
  for (const [names, name, tier] of [
    [byFrameworkLetters, letters, tiers.title],
    [byTitleLetters, letters, tiers.title],
    [byNameLetters, vocabulary.wordAt(similar[0]?.id ?? 0), tiers.nameLetters],
    [byNameLetters, withoutVersionMark(letters), tiers.nameLetters],
    [byNameLetters, letters, tiers.nameLetters],
    [byNameLetters, correctedLetters(wanted, matchedWords, index), tiers.nameLetters],
    [byName, foldText(text).trim(), tiers.name],
  ] as const) {
    for (const paper of (name !== "" && names.get(name)) || []) named.set(paper, tier);
  }
  // "QuEST" is not "Quest".
  const sameName = byName.get(foldText(text).trim()) ?? [];
  const isSpelled = (paper: number) => namesAt(data.papers, paper).includes(text.trim());
  if (sameName.some(isSpelled))
    for (const paper of sameName) if (!isSpelled(paper)) named.set(paper, tiers.nameLetters);
  return named;
}

/** Returns the letters of the wanted words, with typos corrected. */
function correctedLetters(
  wanted: readonly Term[],
  matchedWords: readonly ReadonlySet<number>[],
  { vocabulary }: SearchIndex,
): string {
  const corrected = correctedWords(wanted, matchedWords, vocabulary);
  return wanted
    .flatMap((term) => (term.type === "phrase" ? term.words : (corrected.get(term.text) ?? term.text)))
    .join("");
}
