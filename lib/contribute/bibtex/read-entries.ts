import type { BibtexIssue, RawEntry } from "./bibtex-entry";
import { countLines, type EntryHead, type EntryResult, readBibtexEntry } from "./read-entry";
import { findClosingBrace } from "./read-value";
import { endOfBrokenEntry, type Span, withoutSpans } from "./text-outside";

/** The start of an entry, `@comment`, `@string` or `@preamble`. Other words before a parenthesis are text. */
const start =
  /@\s*(?:([a-z]+)\s*(\{)|(article|book|comment|conference|in\w+|manual|misc|online|preamble|proceedings|report|string|\w*thesis|techreport|unpublished)\s*(\())/giu;

/**
 * Reads the entries of a BibTeX file. A broken entry becomes an issue and does not affect its neighbors: reading goes
 * on at the next `@`. `outside` is the text outside of entries and comments, with the same lines.
 */
export function readEntries(text: string): { entries: RawEntry[]; issues: BibtexIssue[]; outside: string } {
  const entries: RawEntry[] = [];
  const issues: BibtexIssue[] = [];
  const spans: Span[] = [];
  let end = 0;
  const last = { at: 0, line: 1 };
  const heads = [...text.matchAll(start)];
  for (const [index, match] of heads.entries()) {
    if (match.index < end || isCommentedOut(text, match.index)) continue;
    last.line += countLines(text, last.at, match.index);
    last.at = match.index;
    const [whole] = match;
    const [type = "", open = "{"] = match.slice(1).filter((group) => group !== undefined);
    const body = match.index + whole.length;
    // Reading goes on at the next head, so a broken entry ends there at the latest.
    const upToNext = text.slice(0, heads[index + 1]?.index);
    if (/^(?:comment|preamble)$/iu.test(type)) {
      end = skipGroup(text, body - 1, open);
      spans.push({ start: match.index, end: end > body ? end : endOfBrokenEntry(upToNext, body) });
      continue;
    }
    const result = read(text, { ...last, body, type: type.toLowerCase(), close: open === "{" ? "}" : ")" });
    end = result.end;
    spans.push({ start: match.index, end: "issue" in result ? endOfBrokenEntry(upToNext, body, open) : end });
    if ("issue" in result) issues.push(result.issue);
    else entries.push(result.entry);
  }
  for (const match of text.matchAll(withoutBrace)) {
    const message = `there is no "{" after “@${match[1]}”. Write @${match[1]}{key, title = {…}}.`;
    issues.push({ line: 1 + countLines(text, 0, match.index), message });
    spans.push({ start: match.index, end: endOfBrokenEntry(text, match.index) });
  }
  return { entries, issues, outside: withoutSpans(text, spans) };
}

/** The start of an entry without its brace: "@article[", "@misc key,". */
const withoutBrace =
  /^[ \t]*@(article|book|conference|in(?:book|collection|proceedings)|misc|online|phdthesis|techreport)(?=\[|\s+[^\s{(]+,)/gimu;

/** Counts `\{` as a brace, as BibTeX does. If that fails, reads it as a character. */
function read(text: string, head: EntryHead): EntryResult {
  const strict = readBibtexEntry(text, head, false);
  if (!("issue" in strict) && strict.entry.notices.length === 0) return strict;
  const tolerant = readBibtexEntry(text, head, true);
  return "issue" in tolerant ? strict : tolerant;
}

/** Whether the line of a position begins with `%`. */
function isCommentedOut(text: string, at: number): boolean {
  return /^\s*%/u.test(text.slice(text.lastIndexOf("\n", at) + 1, at));
}

/** Returns the end of a group; the position after its first character if it is not closed. */
function skipGroup(text: string, at: number, open: string): number {
  if (open === "{") return (findClosingBrace(text, at, false) ?? at) + 1;
  let depth = 0;
  for (let index = at; index < text.length; index += 1) {
    if (text[index] === "(") depth += 1;
    if (text[index] === ")" && --depth === 0) return index + 1;
  }
  return at + 1;
}
