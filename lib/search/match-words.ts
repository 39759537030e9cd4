import { joinWords, splitWord } from "./compound-words";
import { type PaperScores, startScorer } from "./paper-scorer";
import { matchQuality } from "./search-fields";
import type { IndexedField, SearchIndex } from "./search-index";
import { correctWord, exactMatch, findVersions, findWordMatches, type WordMatch } from "./word-matches";

/** A word or phrase to find. A word with `isExact` matches no longer word, and no word with a typo. */
export type Term = { type: "word"; text: string; isExact?: true } | { type: "phrase"; words: string[] };

/** How loosely terms match. */
export interface MatchOptions {
  /**
   * Whether to tolerate typos in terms that are a prefix of some word, and in compounds. Other unknown words always
   * match with typos.
   */
  typos: boolean;
  /** Maximum number of edits in a word; without it, as many as its length allows. */
  maxEdits?: number;
  /** `kvcache` finds `KV cache`, and the other way around. */
  compounds: boolean;
}

/** The papers that match each term, and the words that it matched. */
export interface TermMatches extends PaperScores {
  /** For each term, its weight: the logarithm of 1 plus the number of all papers per matching paper. */
  rarity: number[];
  /** For each term, the ids of the words that it matched. */
  matchedWords: Set<number>[];
}

/** Maximum number of terms, because `fits` has one bit for each. */
export const maxTerms = 24;

/** Finds and scores the papers that match each term. */
export function matchWords(terms: readonly Term[], index: SearchIndex, options: MatchOptions): TermMatches {
  const { vocabulary, fields } = index;
  const scorer = startScorer(index);
  const matchedWords = terms.map(() => new Set<number>());
  const names = fields.filter(({ field }) => field === "name");
  const isUnknown = (word: string) => vocabulary.idOf(word) === undefined;
  const isLast = (position: number) => position === terms.length - 1;
  const rarity = terms.map((term, position) => {
    if (term.type === "phrase") {
      const phrase = term.words.map((word) => exactMatch(word, vocabulary));
      addPhrase(position, phrase, matchQuality.exact);
    } else {
      const { isExact } = term;
      const { typos, maxEdits } = options;
      const matches = findWordMatches(term.text, vocabulary, { isLast: isLast(position), typos, maxEdits, isExact });
      // Search a single letter only in names: nearly every other text has a word that begins with it.
      addWords(position, matches, /^[a-z]$/.test(term.text) ? names : fields);
      addWords(position, findVersions(term.text, vocabulary), names);
      const isSplit = options.compounds && !isExact;
      const splits = isSplit ? splitWord(term.text, vocabulary, { isLast: isLast(position), typos }) : [];
      for (const parts of splits) addPhrase(position, parts, matchQuality.compound);
      // A typo of a compound finds its parts as well: `kvcahe` finds `KV cache` even if some text has `kvcache`.
      const corrected = isSplit && splits.length === 0 ? correctWord(term.text, matches, vocabulary) : undefined;
      for (const parts of corrected ? splitWord(corrected, vocabulary, { isLast: false }) : [])
        addPhrase(position, parts, matchQuality.oneEdit * matchQuality.compound);
    }
    return scorer.endTerm(1 << position);
  });
  if (options.compounds) {
    for (const [position, term] of terms.entries()) {
      const next = terms[position + 1];
      if (term.type !== "word" || next?.type !== "word") continue;
      const joined = joinWords(term.text, next.text, vocabulary, {
        isLast: isLast(position + 1) && !next.isExact,
        typos: (options.typos || isUnknown(term.text) || isUnknown(next.text)) && !term.isExact && !next.isExact,
      });
      addWords(
        position,
        joined.map((id) => ({ id, quality: matchQuality.compound })),
        fields,
      );
      for (const id of joined) matchedWords[position + 1]?.add(id);
      scorer.endTerm((1 << position) | (1 << (position + 1)));
    }
  }
  const { fits, otherFits, exactFits, scores } = scorer;
  return { fits, otherFits, exactFits, scores, rarity, matchedWords };

  function addWords(term: number, matches: readonly WordMatch[], searched: readonly IndexedField[]): void {
    for (const { id } of matches) matchedWords[term]?.add(id);
    scorer.addWords(matches, searched);
  }

  function addPhrase(term: number, phrase: readonly ReadonlySet<number>[], quality: number): void {
    if (!scorer.addPhrase(phrase, quality)) return;
    for (const choices of phrase) for (const id of choices) matchedWords[term]?.add(id);
  }
}
