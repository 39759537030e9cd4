/** The weight of each field. */
export const fieldWeights = {
  /** Short name, id, arXiv id. */
  name: 6,
  title: 4,
  author: 3,
  technique: 2.5,
  /** Names of the frameworks that the paper describes. */
  framework: 2,
  topic: 1.5,
  venue: 1.5,
  year: 1.5,
  tldr: 1.2,
  note: 1,
  /** Names of settings according to the facts, such as `W4A16`. */
  setting: 1,
} as const;

/** A searchable field of a paper. */
export type SearchField = keyof typeof fieldWeights;

/** The quality of a match between a typed word and a word of the index, as a factor of the field's weight. */
export const matchQuality = {
  exact: 1,
  /** Singular for plural. */
  plural: 0.95,
  /** Two words typed as one, or one word typed as two. */
  compound: 0.9,
  /** Prefix match of the last word, which may be unfinished. */
  lastPrefix: 0.8,
  prefix: 0.45,
  /** Additional factor for a prefix match if the typed word itself occurs, because it is probably finished. */
  prefixOfKnownWord: 0.6,
  oneEdit: 0.5,
  twoEdits: 0.3,
} as const;

/** The minimum fit of an entry whose name is the query, as described at `FoundEntry.fit`. */
export const wholeName = 0.95;
