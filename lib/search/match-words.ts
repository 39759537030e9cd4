import { joinWords, splitWord } from "./compound-words";
import { itemsWithPhrase } from "./find-phrase";
import { fieldWeights, matchQuality } from "./search-fields";
import type { IndexedField, SearchIndex } from "./search-index";
import { findWordMatches, type WordMatch } from "./word-matches";

/** What must be found: a word, or words in quotation marks that stand next to each other. */
export type Term = { type: "word"; text: string } | { type: "phrase"; words: string[] };

/** How loosely words are read. */
export interface MatchOptions {
  /** Words a slip away count even for words that something begins with. */
  typos: boolean;
  /** `kvcache` finds `KV cache`, and the other way around. */
  compounds: boolean;
}

/** Papers that fit some terms, with the words that each term was taken for. */
export interface TermMatches {
  /** For each paper, a bit for each term that it fits, the first the lowest. */
  fits: Uint32Array;
  /** For each paper, the sum over terms of weight, quality and rarity. */
  scores: Float32Array;
  /** How telling each term is: the logarithm of how few papers fit it. */
  rarity: number[];
  /** For each term, the words of the collection that it was taken for. */
  matchedWords: Set<number>[];
}

/** Terms beyond this number are left out: a bit for each has to fit into one number. */
export const maxTerms = 24;

// What a second field that has the word adds, as a share of its own worth.
const echo = 0.2;

/** Finds the papers that fit each term, and how well. */
export function matchWords(terms: readonly Term[], index: SearchIndex, looseness: MatchOptions): TermMatches {
  const { size, vocabulary, fields } = index;
  const fits = new Uint32Array(size);
  const scores = new Float32Array(size);
  const takenFor = terms.map(() => new Set<number>());
  // What the term at hand is worth to each paper, and the papers it is worth something to.
  const worth = new Float32Array(size);
  let touched: number[] = [];

  const names = fields.filter(({ field }) => field === "name");
  const isLast = (place: number) => place === terms.length - 1;
  const rarity = terms.map((term, place) => {
    if (term.type === "phrase") addPhrase(place, exactly(term.words), matchQuality.exact);
    else {
      const meanings = findWordMatches(term.text, vocabulary, { isLast: isLast(place), slips: looseness.typos });
      // Nearly every text has a word that begins with some letter: a letter alone is looked for in names.
      addWords(place, meanings, /^[a-z]$/.test(term.text) ? names : fields);
      const ways = looseness.compounds ? splitWord(term.text, vocabulary, { isLast: isLast(place) }) : [];
      for (const parts of ways) addPhrase(place, parts, matchQuality.compound);
    }
    return settle(1 << place);
  });
  if (looseness.compounds) {
    for (const [place, term] of terms.entries()) {
      const next = terms[place + 1];
      if (term.type !== "word" || next?.type !== "word") continue;
      const joined = joinWords(term.text, next.text, vocabulary, { isLast: isLast(place + 1) });
      addWords(
        place,
        joined.map((id) => ({ id, quality: matchQuality.compound })),
        fields,
      );
      for (const id of joined) takenFor[place + 1]?.add(id);
      settle((1 << place) | (1 << (place + 1)));
    }
  }
  return { fits, scores, rarity, matchedWords: takenFor };

  function addWords(term: number, meanings: readonly WordMatch[], reach: readonly IndexedField[]): void {
    for (const { id } of meanings) takenFor[term]?.add(id);
    for (const field of reach) {
      for (const { id, quality } of meanings) {
        for (const item of field.itemsWith.of(id)) addItem(field, item, fieldWeights[field.field] * quality);
      }
    }
  }

  function addPhrase(term: number, phrase: readonly ReadonlySet<number>[], quality: number): void {
    let isFound = false;
    for (const field of fields) {
      for (const item of itemsWithPhrase(field, phrase)) {
        addItem(field, item, fieldWeights[field.field] * quality);
        isFound = true;
      }
    }
    if (isFound) for (const choices of phrase) for (const id of choices) takenFor[term]?.add(id);
  }

  function addItem({ field, papersOf }: IndexedField, item: number, points: number): void {
    if (field === "name") addPaper(item, points / (index.nameWords[item] ?? 1) ** 0.5);
    else if (!papersOf) addPaper(item, points);
    else if (field !== "technique") for (const paper of papersOf.of(item)) addPaper(paper, points);
    else for (const paper of papersOf.of(item)) addPaper(paper, points * centrality(paper, item));
  }

  /** A paper's techniques stand in the order of how much they say of it. */
  function centrality(paper: number, technique: number): number {
    const { offsets, values } = index.techniquesOf;
    const first = offsets[paper] ?? 0;
    return 1 - 0.05 * Math.max(0, values.indexOf(technique, first) - first);
  }

  function addPaper(paper: number, points: number): void {
    const former = worth[paper] ?? 0;
    if (former === 0) {
      touched.push(paper);
      worth[paper] = points;
    } else worth[paper] = Math.max(former, points) + echo * Math.min(former, points, 1);
  }

  /** Books what was found for the terms of some bits, unless the paper fits them already. Gives their rarity. */
  function settle(bits: number): number {
    const weight = Math.log(1 + size / (touched.length || 0.5));
    for (const paper of touched) {
      const former = fits[paper] ?? 0;
      if ((former & bits) !== bits) scores[paper] = (scores[paper] ?? 0) + (worth[paper] ?? 0) * weight;
      fits[paper] = former | bits;
      worth[paper] = 0;
    }
    touched = [];
    return weight;
  }

  function exactly(words: readonly string[]): ReadonlySet<number>[] {
    return words.map((word) => new Set([vocabulary.idOf(word)].flatMap((id) => id ?? [])));
  }
}
