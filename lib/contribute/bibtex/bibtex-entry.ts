/** A part of a field's value: text in braces or quotes, a number, or the name of a macro. */
export type ValuePart = { text: string } | { macro: string };

/** A field before macros are replaced. */
export interface RawField {
  /** In lower case. */
  name: string;
  parts: ValuePart[];
}

/** An entry, `@string` included, before macros are replaced. */
export interface RawEntry {
  /** In lower case. */
  type: string;
  /** Citation key; empty if there is none. */
  key: string;
  /** Line of its `@`, from 1. */
  line: number;
  fields: RawField[];
  /** How an error in the entry was read, one sentence each. */
  notices: string[];
}

/** A part of a file that cannot be read. */
export interface BibtexIssue {
  line: number;
  /** What is wrong and what would be right, without the line. */
  message: string;
}

/** An entry with its values as LaTeX. */
export interface BibtexEntry {
  type: string;
  key: string;
  line: number;
  /** LaTeX by field name. */
  fields: ReadonlyMap<string, string>;
  notices: string[];
}
