/** Where a word may stand, and how much it counts there. The only place where weights stand. */
export const fieldWeights = {
  /** Short name, id, arXiv id. */
  name: 6,
  title: 4,
  author: 3,
  technique: 2.5,
  topic: 1.5,
  venue: 1.5,
  year: 1.5,
  tldr: 1.2,
  note: 1,
} as const;

/** A field of a paper that search looks at. */
export type SearchField = keyof typeof fieldWeights;

/** How far a word of the collection is from what was typed, as a factor of its weight. */
export const matchQuality = {
  exact: 1,
  /** Singular for plural. */
  plural: 0.95,
  /** Two words typed as one, or one as two. */
  compound: 0.9,
  /** The last word, which may be unfinished. */
  lastPrefix: 0.8,
  prefix: 0.45,
  /** What is left of a prefix's quality when the word itself occurs, and so is likely finished. */
  besideExact: 0.6,
  oneEdit: 0.5,
  twoEdits: 0.3,
} as const;
