import { hasPhrase, itemsWithPhrase } from "./phrase-places";
import { listAt } from "./postings";
import { fieldWeights, matchQuality } from "./search-fields";
import type { IndexedField, SearchIndex } from "./search-index";
import { findMeanings, type Meaning } from "./term-meanings";

/** What must be found: a word, or words in quotation marks that stand next to each other. */
export type Term = { type: "word"; text: string } | { type: "phrase"; words: string[] };

/** How loosely words are read. */
export interface Looseness {
  /** Words a slip away count even for words that something begins with. */
  slips: boolean;
  /** `kvcache` finds `KV cache`, and the other way around. */
  compounds: boolean;
}

/** Papers that fit some terms, with the words that each term was taken for. */
export interface WordMatches {
  /** For each paper, a bit for each of the first 32 terms that it fits. */
  fits: Uint32Array;
  /** For each paper, the sum over terms of weight, quality and rarity. */
  scores: Float32Array;
  /** How telling each term is: the logarithm of how few papers fit it. */
  rarity: number[];
  /** For each term, the words of the collection that it was taken for. */
  takenFor: Set<number>[];
}

/** Terms beyond this number are left out: a bit for each has to fit into one number. */
export const mostTerms = 24;

// What a second field that has the word adds, as a share of its own worth.
const echo = 0.15;

/** Finds the papers that fit each term, and how well. */
export function matchWords(terms: readonly Term[], index: SearchIndex, looseness: Looseness): WordMatches {
  const { size, vocabulary, fields } = index;
  const fits = new Uint32Array(size);
  const scores = new Float32Array(size);
  const worth = new Float32Array(size);
  let touched: number[] = [];
  const meanings = terms.map((term, place) =>
    term.type === "word"
      ? findMeanings(term.text, vocabulary, { isLast: place === terms.length - 1, slips: looseness.slips })
      : [],
  );
  const takenFor = meanings.map((found) => new Set(found.map(({ id }) => id)));
  const rarity = terms.map((term, place) => {
    if (term.type === "phrase") addPhrase(exactly(term.words), 1, place);
    else {
      for (const field of fields) for (const meaning of meanings[place] ?? []) addWord(field, meaning);
      if (looseness.compounds) {
        const isLast = place === terms.length - 1;
        for (const halves of splitWord(term.text, isLast)) addPhrase(halves, matchQuality.compound, place);
      }
    }
    return settle(1 << place);
  });
  if (looseness.compounds) {
    for (const [place, term] of terms.entries()) {
      const next = terms[place + 1];
      if (term.type !== "word" || next?.type !== "word") continue;
      const joined = findJoined(term.text + next.text, place + 2 === terms.length);
      if (joined.length === 0) continue;
      for (const field of fields) for (const meaning of joined) addWord(field, meaning);
      settle((1 << place) | (1 << (place + 1)), true);
      for (const { id } of joined) takenFor[place]?.add(id);
    }
  }
  return { fits, scores, rarity, takenFor };

  function addWord(field: IndexedField, { id, quality }: Meaning): void {
    const points = fieldWeights[field.field] * quality;
    for (const item of field.itemsWith.of(id)) addItem(field, item, points);
  }

  function addPhrase(phrase: ReadonlySet<number>[], quality: number, term: number): void {
    if (phrase.some((choices) => choices.size === 0)) return;
    for (const choices of phrase) for (const id of choices) takenFor[term]?.add(id);
    for (const field of fields) {
      const points = fieldWeights[field.field] * quality;
      for (const item of itemsWithPhrase(field, phrase)) addItem(field, item, points);
    }
  }

  function addItem({ field, papersOf }: IndexedField, item: number, points: number): void {
    if (field === "name") addPaper(item, points / (index.nameWords[item] ?? 1) ** 0.5);
    else if (!papersOf) addPaper(item, points);
    else if (field !== "technique") for (const paper of papersOf.of(item)) addPaper(paper, points);
    else for (const paper of papersOf.of(item)) addPaper(paper, points * centrality(paper, item));
  }

  /** A paper's techniques stand in the order of how much they say of it. */
  function centrality(paper: number, technique: number): number {
    return 1 - 0.12 * Math.max(0, index.data.papers.techniques[paper]?.indexOf(technique) ?? 0);
  }

  function addPaper(paper: number, points: number): void {
    const former = worth[paper] ?? 0;
    if (former === 0) {
      touched.push(paper);
      worth[paper] = points;
    } else worth[paper] = Math.max(former, points) + echo * Math.min(former, points, 1);
  }

  /** Books what the last term found, and makes ready for the next. Gives the term's rarity. */
  function settle(bits: number, onlyNew = false): number {
    const weight = Math.log(1 + size / (touched.length || 0.5));
    for (const paper of touched) {
      const former = fits[paper] ?? 0;
      if (!onlyNew || (former & bits) !== bits) scores[paper] = (scores[paper] ?? 0) + (worth[paper] ?? 0) * weight;
      fits[paper] = former | bits;
      worth[paper] = 0;
    }
    touched = [];
    return weight;
  }

  function exactly(words: readonly string[]): ReadonlySet<number>[] {
    return words.map((word) => new Set([vocabulary.idOf(word)].flatMap((id) => id ?? [])));
  }

  /** The ways to read one word as two that stand next to each other. */
  function splitWord(word: string, isLast: boolean): ReadonlySet<number>[][] {
    const ways: ReadonlySet<number>[][] = [];
    for (let cut = 1; cut < word.length; cut++) {
      const left = word.slice(0, cut);
      const right = word.slice(cut);
      const isNumberAndWord = /\d$/.test(left) !== /^\d/.test(right);
      if (!isNumberAndWord && (left.length < 2 || right.length < 3)) continue;
      const first = vocabulary.idOf(left);
      if (first === undefined) continue;
      const second = new Set([vocabulary.idOf(right)].flatMap((id) => id ?? []));
      if (isLast && right.length >= 3) for (const id of vocabulary.withPrefix(right)) second.add(id);
      if (second.size > 0) ways.push([new Set([first]), second]);
    }
    return ways;
  }

  function findJoined(word: string, isLast: boolean): Meaning[] {
    const ids = [vocabulary.idOf(word)].flatMap((id) => id ?? []);
    if (isLast && word.length >= 5) ids.push(...vocabulary.withPrefix(word));
    return ids.map((id) => ({ id, quality: matchQuality.compound }));
  }
}

/** Whether the title of a paper has words next to each other; the last may be unfinished. */
export function titleHasPhrase(index: SearchIndex, paper: number, phrase: readonly ReadonlySet<number>[]): boolean {
  const title = index.fields.find(({ field }) => field === "title");
  return title !== undefined && hasPhrase(listAt(title.words, paper), phrase);
}
