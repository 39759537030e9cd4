/** Why a line of a list did not become an entry. */
export interface ImportIssue {
  /** Name of the rule, as printed before the message. */
  rule: ImportRule;
  /** What is wrong, in one sentence. */
  message: string;
  /** How to fix it. */
  hint: string;
}

/** Name of a rule of the import. */
type ImportRule =
  | "no-title"
  | "unknown-heading"
  | "unknown-venue"
  | "impossible-id"
  | "shared-link"
  | "other-line"
  | "no-source"
  | "refused-entry";
