/** Why a line of a list did not become an entry. */
export interface ImportIssue {
  /** Name of the rule, as printed before the message. */
  rule: ImportRule;
  /** What is wrong, in one sentence. */
  message: string;
  /** How to fix it. */
  hint: string;
}

/** The rules of the import, each with a summary. */
export const importRules = {
  "no-title": "Items and rows with a link to a paper have its title.",
  "unknown-heading": "The heading above a line is the title or an alias of a topic.",
  "unknown-venue": "The spelling of a venue is a name or an alias in venues/.",
  "impossible-id": "Ids in links can exist.",
  "shared-link": "A link belongs to one paper only.",
  "other-line": "A line that an entry refers to is about that entry.",
  "no-source": "Frameworks have a source.",
  "refused-entry": "Entries pass validation.",
} as const;

/** Name of a rule of the import. */
export type ImportRule = keyof typeof importRules;
