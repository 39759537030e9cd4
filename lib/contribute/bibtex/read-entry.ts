import type { BibtexIssue, RawEntry, RawField } from "./bibtex-entry";
import { readValue, skipSpace } from "./read-value";

/** An entry or what is wrong with it, and where reading goes on. */
export type EntryResult = ({ entry: RawEntry } | { issue: BibtexIssue }) & { end: number };

/** The start of an entry. */
export interface EntryHead {
  /** Position of the `@`. */
  at: number;
  /** Line of the `@`, from 1. */
  line: number;
  /** Position after the opening brace. */
  body: number;
  type: string;
  /** The closing brace or parenthesis. */
  close: string;
}

/** A part of an entry that cannot be read, and where it is. */
class EntryError extends Error {
  constructor(
    readonly position: number,
    message: string,
  ) {
    super(message);
  }
}

const fieldStart = /[a-z_][\w:.+-]*\s*=/iuy;
const entryStart = /@\s*[a-z]+\s*[{(]/iuy;

/** Another field inside a value: the brace before it is missing. BibLaTeX writes names as "family=Foo, given=Ada". */
const swallowedField =
  /(?:,\s*|\n[^\S\n]*)(?!family|given|prefix|suffix|useprefix)[a-z]\w*\s*=\s*(?:["{]|\w+\s*$|\w+\s*,)/iu;

/** Reads one entry. With `escapes`, `\{` and `\}` in values are characters. */
export function readBibtexEntry(text: string, head: EntryHead, escapes: boolean): EntryResult {
  const lineOf = (position: number) => head.line + countLines(text, head.at, position);
  const notices: string[] = [];
  const addNotice = (position: number, message: string) => notices.push(`Line ${lineOf(position)}: ${message}`);
  const key = head.type === "string" ? { key: "", end: head.body } : readKey(text, head.body);
  try {
    if (key.lacksComma) addNotice(head.body, "there is no comma after the key. It was read as if there were one.");
    const { fields, end } = readFields(text, key.end, { head, key: key.key, escapes, addNotice });
    return { entry: { type: head.type, key: key.key, line: head.line, fields, notices }, end };
  } catch (error) {
    if (!(error instanceof EntryError)) throw error;
    return { issue: { line: lineOf(error.position), message: error.message }, end: head.body };
  }
}

interface EntryContext {
  head: EntryHead;
  key: string;
  escapes: boolean;
  addNotice: (position: number, message: string) => void;
}

function readFields(text: string, start: number, context: EntryContext): { fields: RawField[]; end: number } {
  const { head, key, addNotice } = context;
  const named = key === "" ? "the entry" : `the entry "${key}"`;
  const fields: RawField[] = [];
  let at = skip(/(?:[\s,]|%[^\n]*)*/uy, text, start);
  while (text[at] !== head.close) {
    const isEnd = at >= text.length;
    if (isEnd || matches(entryStart, text, at)) {
      if (fields.length === 0) throw new EntryError(head.at, `${named} has no fields. Write title = {…}.`);
      const where = isEnd ? "at the end" : "before the next entry";
      addNotice(head.at, `the entry has no closing "${head.close}". It was read as if there were one ${where}.`);
      return { fields, end: at };
    }
    const field = readField(text, at, fields.at(-1)?.name, named, context);
    fields.push({ name: field.name, parts: field.parts });
    at = skip(/(?:\s|%[^\n]*)*/uy, text, field.end);
    if (matches(fieldStart, text, at))
      addNotice(field.end, `there is no comma after “${field.name}”. It was read as if there were one.`);
    at = skip(/(?:[\s,]|%[^\n]*)*/uy, text, at);
  }
  const after = /^\s*,\s*([a-z]\w*)\s*=/iu.exec(text.slice(at + 1, at + 80));
  if (after)
    throw new EntryError(head.at, `${named} ends before “${after[1]}”. Remove the "${head.close}" that is too many.`);
  return { fields, end: at + 1 };
}

function readField(
  text: string,
  at: number,
  previous: string | undefined,
  named: string,
  { escapes }: Pick<EntryContext, "escapes">,
): RawField & { end: number } {
  const [name] = /^[a-z_][\w:.+-]*/iu.exec(text.slice(at, at + 80)) ?? [];
  if (name === undefined)
    throw new EntryError(at, `“${text[at]}” is not expected in ${named}. Write fields as title = {…}.`);
  const afterName = skipSpace(text, at + name.length);
  if (text[afterName] !== "=") {
    const before = text.slice(0, at);
    const trimmed = before.trimEnd();
    const isSeparated = trimmed.endsWith(",") || before.slice(trimmed.length).includes("\n");
    const isInValue = previous !== undefined && !isSeparated;
    throw new EntryError(
      at,
      isInValue
        ? `the value of “${previous}” in ${named} has no quotes or braces. Write ${previous} = {…}.`
        : `there is no “=” after “${name.replace(/:$/u, "")}” in ${named}. Write ${name.replace(/:$/u, "")} = {…}.`,
    );
  }
  const value = readValue(text, afterName + 1, escapes);
  // Abstracts can have any text.
  const isAbstract = name.toLowerCase() === "abstract";
  const lacks =
    "missing" in value
      ? value.missing
      : value.parts.some((part) => "text" in part && !isAbstract && swallowedField.test(part.text)) && "closing brace";
  if (lacks === "value") throw new EntryError(at, `“${name}” in ${named} has no value. Write ${name} = {…}.`);
  if ("missing" in value || lacks)
    throw new EntryError(at, `the value of “${name}” in ${named} has no ${lacks}. Write ${name} = {…}.`);
  return { name: name.toLowerCase(), parts: value.parts, end: value.end };
}

/** Reads the citation key, which ends with a comma. The key can be missing, and so can the comma. */
function readKey(text: string, start: number): { key: string; end: number; lacksComma?: boolean } {
  const rest = text.slice(start, start + 500);
  // A field before the first comma. Keys that are addresses have "=" inside a word.
  const field = /^([^,={}]*?)(?<=^|\s)[a-z_][\w-]*\s*=\s*["{“\w]/iu.exec(rest);
  const key = field?.[1] ?? /^[^,{}]*/u.exec(rest)?.[0] ?? "";
  const lacksComma = field !== null && key.trim() !== "";
  return { key: key.trim(), end: start + key.length, lacksComma };
}

/** Returns the number of line breaks between two positions. */
export function countLines(text: string, start: number, end: number): number {
  return text.slice(start, end).split("\n").length - 1;
}

function skip(pattern: RegExp, text: string, at: number): number {
  return at + (matchAt(pattern, text, at)?.length ?? 0);
}

function matches(pattern: RegExp, text: string, at: number): boolean {
  return matchAt(pattern, text, at) !== undefined;
}

function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}
