import { joinWords, splitWord } from "./compound-words";
import { itemsWithPhrase } from "./find-phrase";
import { fieldWeights, matchQuality } from "./search-fields";
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
export interface TermMatches {
  /** For each paper, one bit for each term that it matches. The first term has the lowest bit. */
  fits: Uint32Array;
  /** For each paper, one bit for each term that it matches in a field other than its authors. */
  otherFits: Uint32Array;
  /** The same without unfinished words and typos. */
  exactFits: Uint32Array;
  /** For each paper, the sum of weight times quality times rarity over the terms. */
  scores: Float32Array;
  /** For each term, its weight: the logarithm of 1 plus the number of all papers per matching paper. */
  rarity: number[];
  /** For each term, the ids of the words that it matched. */
  matchedWords: Set<number>[];
}

/** Maximum number of terms, because `fits` has one bit for each. */
export const maxTerms = 24;

// The share of its points that another field with the same word adds.
const otherFieldShare = 0.2;

/** Finds and scores the papers that match each term. */
export function matchWords(terms: readonly Term[], index: SearchIndex, options: MatchOptions): TermMatches {
  const { size, vocabulary, fields } = index;
  const fits = new Uint32Array(size);
  const scores = new Float32Array(size);
  const otherFits = new Uint32Array(size);
  const exactFits = new Uint32Array(size);
  const matchedWords = terms.map(() => new Set<number>());
  // The points of each paper for the current term, and the papers that have any.
  const termPoints = new Float32Array(size);
  let matching: number[] = [];
  // How well each paper matches the current term in a field other than its authors: 0 for not at all, 2 for exactly.
  const others = new Uint8Array(size);

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
    return addScores(1 << position);
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
      addScores((1 << position) | (1 << (position + 1)));
    }
  }
  return { fits, otherFits, exactFits, scores, rarity, matchedWords };

  function addWords(term: number, matches: readonly WordMatch[], searched: readonly IndexedField[]): void {
    for (const { id } of matches) matchedWords[term]?.add(id);
    for (const field of searched) {
      for (const { id, quality } of matches) {
        for (const item of field.itemsWith.of(id)) addItem(field, item, quality);
      }
    }
  }

  function addPhrase(term: number, phrase: readonly ReadonlySet<number>[], quality: number): void {
    let isFound = false;
    for (const field of fields) {
      for (const item of itemsWithPhrase(field, phrase)) {
        addItem(field, item, quality);
        isFound = true;
      }
    }
    if (isFound) for (const choices of phrase) for (const id of choices) matchedWords[term]?.add(id);
  }

  function addItem({ field, papersOf }: IndexedField, item: number, quality: number): void {
    const points = fieldWeights[field] * quality;
    const other = field === "author" ? 0 : quality < matchQuality.compound ? 1 : 2;
    if (field === "name") addPaper(item, points / (index.nameWords[item] ?? 1) ** 0.5, other);
    // "ICML" names the conference rather than its workshops.
    else if (field === "venue")
      for (const paper of papersOf?.of(item) ?? [])
        addPaper(paper, points / (index.venueWords[item] ?? 1) ** 0.5, other);
    else if (!papersOf) addPaper(item, points, other);
    else if (field !== "technique") for (const paper of papersOf.of(item)) addPaper(paper, points, other);
    else for (const paper of papersOf.of(item)) addPaper(paper, points * centrality(paper, item), other);
  }

  /** Returns how central a technique is to a paper: the techniques of a paper are listed in order of importance. */
  function centrality(paper: number, technique: number): number {
    const { offsets, values } = index.techniquesOf;
    const first = offsets[paper] ?? 0;
    return 1 - 0.05 * Math.max(0, values.indexOf(technique, first) - first);
  }

  function addPaper(paper: number, points: number, other: number): void {
    if (other > (others[paper] ?? 0)) others[paper] = other;
    const previous = termPoints[paper] ?? 0;
    if (previous === 0) {
      matching.push(paper);
      termPoints[paper] = points;
    } else termPoints[paper] = Math.max(previous, points) + otherFieldShare * Math.min(previous, points, 1);
  }

  /** Adds the points of the current terms to the scores of papers that do not match them yet. Returns their rarity. */
  function addScores(bits: number): number {
    const weight = Math.log(1 + size / (matching.length || 0.5));
    for (const paper of matching) {
      const previous = fits[paper] ?? 0;
      if ((previous & bits) !== bits) scores[paper] = (scores[paper] ?? 0) + (termPoints[paper] ?? 0) * weight;
      fits[paper] = previous | bits;
      if (others[paper]) otherFits[paper] = (otherFits[paper] ?? 0) | bits;
      if (others[paper] === 2) exactFits[paper] = (exactFits[paper] ?? 0) | bits;
      others[paper] = 0;
      termPoints[paper] = 0;
    }
    matching = [];
    return weight;
  }
}
