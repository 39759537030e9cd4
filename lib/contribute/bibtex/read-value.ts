import type { ValuePart } from "./bibtex-entry";

/** The value of a field and its end, or what it lacks. */
export type ValueResult =
  | { parts: ValuePart[]; end: number }
  | { missing: "closing brace" | "closing quote" | "value" };

/** The start of an entry at the start of a line: no value contains it. */
const entryStart = /\n[ \t]*@[a-z]+[ \t]*[{(][^\s,{}]*,/iy;

/** Quotes that word processors make of `"` and `'`, with the quotes that close them. */
const closingQuotes: Readonly<Record<string, string>> = {
  '"': '"',
  "“": "”“",
  "”": "”",
  "„": "“”",
  "«": "»",
  "'": "'",
  "‘": "’",
  "’": "’",
};

/**
 * Reads a value at a position: parts joined by `#`. With `escapes`, `\{` and `\}` are characters of the text, as authors
 * expect; BibTeX counts them as braces.
 */
export function readValue(text: string, start: number, escapes: boolean): ValueResult {
  const parts: ValuePart[] = [];
  let at = start;
  for (;;) {
    at = skipSpace(text, at);
    const part = readPart(text, at, escapes);
    if ("missing" in part) return part;
    parts.push(part.part);
    at = skipSpace(text, part.end);
    if (text[at] !== "#") return { parts, end: part.end };
    at += 1;
  }
}

/** Returns the position after spaces. */
export function skipSpace(text: string, start: number): number {
  let at = start;
  while (/\s/u.test(text[at] ?? "")) at += 1;
  return at;
}

type PartResult = { part: ValuePart; end: number } | Extract<ValueResult, { missing: string }>;

function readPart(text: string, at: number, escapes: boolean): PartResult {
  const open = text[at] ?? "";
  if (open === "{") return readBraced(text, at, escapes);
  if (closingQuotes[open]) return readQuoted(text, at, closingQuotes[open], escapes);
  const word = /[^\s,#{}()"=]+/uy;
  word.lastIndex = at;
  const name = word.exec(text)?.[0];
  if (name === undefined) return { missing: "value" };
  const part = /^\d/u.test(name) ? { text: name } : { macro: name };
  return { part, end: at + name.length };
}

function readBraced(text: string, start: number, escapes: boolean): PartResult {
  const end = findClosingBrace(text, start, escapes);
  if (end === undefined) return { missing: "closing brace" };
  return { part: { text: text.slice(start + 1, end) }, end: end + 1 };
}

/** Returns the position of the brace that closes the one at a position; undefined if there is none in the entry. */
export function findClosingBrace(text: string, start: number, escapes: boolean): number | undefined {
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    if (escapes && text[at] === "\\") at += 1;
    else if (text[at] === "{") depth += 1;
    else if (text[at] === "}" && --depth === 0) return at;
    else if (startsEntry(text, at)) return undefined;
  }
  return undefined;
}

/** A quote inside the value is followed by text; the closing quote by the end of the field. */
function readQuoted(text: string, start: number, closing: string, escapes: boolean): PartResult {
  let depth = 0;
  for (let at = start + 1; at < text.length; at += 1) {
    const character = text[at] ?? "";
    if (character === "\\" && (escapes || text[at + 1] === '"')) at += 1;
    else if (character === "{") depth += 1;
    else if (character === "}") {
      if (--depth < 0) break;
    } else if (depth === 0 && closing.includes(character) && endsField(text, at + 1))
      return { part: { text: text.slice(start + 1, at) }, end: at + 1 };
    else if (startsEntry(text, at)) break;
  }
  return { missing: "closing quote" };
}

function startsEntry(text: string, at: number): boolean {
  if (text[at] !== "\n") return false;
  entryStart.lastIndex = at;
  return entryStart.test(text);
}

function endsField(text: string, at: number): boolean {
  const end = /\s*(?:[,#})]|$|%|\n\s*@|\s[a-z][\w-]*\s*=)/iuy;
  end.lastIndex = at;
  return end.test(text);
}
