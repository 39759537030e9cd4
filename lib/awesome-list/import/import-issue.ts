/** Why a line of a list became no entry, placed where somebody can look. */
export interface ImportIssue {
  /** Name of the rule, as printed before the message. */
  rule: ImportRule;
  /** What is wrong, one sentence. */
  message: string;
  /** What would be right, one sentence. */
  hint: string;
}

/** Every reason for which a line becomes no entry. */
export const importRules = {
  "unknown-format": "Lines are in one of the forms that the import knows.",
  "unknown-heading": "Lines stand under a heading that is a topic's title or alias.",
  "unknown-venue": "Venues have a file, which has the list's spelling as its name or an alias.",
  "no-venue": "Lines name a venue, or link to arXiv.",
  "no-year": "Lines name a year.",
  "shared-link": "An address leads to one paper.",
  "other-line": "A line that an entry names is about that entry.",
  "no-source": "A framework's entry says where it was found.",
  "refused-entry": "Entries are what the validator accepts.",
} as const;

/** Name of a reason. */
export type ImportRule = keyof typeof importRules;
