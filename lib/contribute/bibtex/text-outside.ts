import { findClosingBrace } from "./read-value";

/** A part of a text. */
export interface Span {
  start: number;
  /** Position after the last character. */
  end: number;
}

/** A line that looks like one of an entry: an indented or empty one, or a field. */
const entryLine = /\n(?:[ \t]+(?![\s@])[^\n]*|[a-z_][\w:.+-]*[ \t]*=[^\n]*|[ \t]*(?=\n|$))/iuy;

/** A line that begins with a closing brace. */
const closingLine = /\n[})],?/uy;

/** A field after the brace that closes an entry: the brace is one too many. */
const fieldAfter = /\s*,\s*[a-z]\w*\s*=/iuy;

/**
 * Returns the end of an entry that cannot be read: its closing brace, or else the last line that looks like a part of
 * it. `body` is the position after its opening brace.
 */
export function endOfBrokenEntry(text: string, body: number, open?: string): number {
  const brace = open === "{" ? findClosingBrace(text, body - 1, false) : undefined;
  const afterBrace = brace === undefined ? body : brace + 1;
  if (brace !== undefined && matchEnd(fieldAfter, text, afterBrace) === undefined) return afterBrace;
  const lineEnd = text.indexOf("\n", afterBrace);
  let end = lineEnd < 0 ? text.length : lineEnd;
  for (let next: number | undefined = end; next !== undefined; next = matchEnd(entryLine, text, end)) end = next;
  return matchEnd(closingLine, text, end) ?? end;
}

/** Returns the end of the match of a sticky pattern at a position. */
function matchEnd(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}

/** Lines outside of entries that say nothing: comments, code fences, and those without a letter or number. */
const comments = /^[^\S\n]*(?:%|@[^\S\n]*comment\b|```).*$|^[^\p{Letter}\p{Number}\n]+$/gimu;

/** Returns a text without parts of it and without comments. Keeps line breaks, so that lines keep their numbers. */
export function withoutSpans(text: string, spans: readonly Span[]): string {
  let [outside, end] = ["", 0];
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    if (span.end <= end) continue;
    outside += text.slice(end, Math.max(end, span.start));
    outside += ` ${text.slice(Math.max(end, span.start), span.end).replace(/[^\n]+/g, "")}`;
    end = span.end;
  }
  return (outside + text.slice(end)).replace(comments, "");
}
