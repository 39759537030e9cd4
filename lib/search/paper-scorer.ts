import { itemsWithPhrase } from "./find-phrase";
import { fieldWeights, matchQuality } from "./search-fields";
import type { IndexedField, SearchIndex } from "./search-index";
import type { WordMatch } from "./word-matches";

/** The papers that match each term. */
export interface PaperScores {
  /** For each paper, one bit for each term that it matches. The first term has the lowest bit. */
  fits: Uint32Array;
  /** For each paper, one bit for each term that it matches in a field other than its authors. */
  otherFits: Uint32Array;
  /** The same without unfinished words and typos. */
  exactFits: Uint32Array;
  /** For each paper, the sum of weight times quality times rarity over the terms. */
  scores: Float32Array;
}

/** Scores papers, one term after the other. */
export interface PaperScorer extends PaperScores {
  /** Gives points of the current term to the papers that have any of some words in the searched fields. */
  addWords(matches: readonly WordMatch[], searched: readonly IndexedField[]): void;
  /** Gives points of the current term to the papers that have a phrase. Returns whether there are any. */
  addPhrase(phrase: readonly ReadonlySet<number>[], quality: number): boolean;
  /**
   * Ends the current term, whose bits are given: adds its points to the scores of papers that do not have all of these
   * bits yet. Returns the rarity of the term.
   */
  endTerm(bits: number): number;
}

// The share of its points that another field with the same word adds.
const otherFieldShare = 0.2;

/** Starts to score the papers of an index. */
export function startScorer(index: SearchIndex): PaperScorer {
  const { size, fields } = index;
  const fits = new Uint32Array(size);
  const scores = new Float32Array(size);
  const otherFits = new Uint32Array(size);
  const exactFits = new Uint32Array(size);
  // The points of each paper for the current term, and the papers that have any.
  const termPoints = new Float32Array(size);
  let matching: number[] = [];
  // How well each paper matches the current term in a field other than its authors: 0 for not at all, 2 for exactly.
  const others = new Uint8Array(size);

  return {
    fits,
    otherFits,
    exactFits,
    scores,
    addWords(matches, searched) {
      for (const field of searched) {
        for (const { id, quality } of matches) {
          for (const item of field.itemsWith.of(id)) addItem(field, item, quality);
        }
      }
    },
    addPhrase(phrase, quality) {
      let isFound = false;
      for (const field of fields) {
        for (const item of itemsWithPhrase(field, phrase)) {
          addItem(field, item, quality);
          isFound = true;
        }
      }
      return isFound;
    },
    endTerm(bits) {
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
    },
  };

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
}
