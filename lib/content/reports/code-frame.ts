import { cutText } from "../../text/cut-text";
import { type Colorize, noColors, printable } from "../issue";
import type { Position } from "../yaml-block";

/** Maximum number of characters of a line. */
const maxWidth = 100;

/**
 * Formats a line with the lines before and after it, and carets below the position. Tabs are shown as arrows, because
 * YAML does not allow them everywhere. Returns no lines if the file does not have the line.
 */
export function codeFrame(text: string, position: Position, paint: Colorize = noColors): string[] {
  const lines = text.replace(/^\uFEFF/, "").split(/\r\n?|\n/);
  if (lines.at(-1) === "" && lines.length > position.line) lines.pop();
  const line = lines[position.line - 1];
  if (line === undefined) return [];

  const before = line.slice(0, position.column - 1);
  const cut = cutText(before, Math.max(0, before.length - maxWidth / 2)).length;
  const shown = crop(line, cut);
  const prefix = displayWidth(crop(before, cut));
  const marked = displayWidth(line.slice(before.length, before.length + (position.length ?? 1)));
  const width = Math.max(1, Math.min(marked, displayWidth(shown) - prefix));
  const carets = `${" ".repeat(prefix)}${paint("red", "^".repeat(width))}`;

  const digits = String(position.line + 1).length;
  const gutter = (mark: string, label: string) => paint("dim", `  ${mark} ${label.padStart(digits)} |`);
  const neighbour = (number: number) => {
    const content = lines[number - 1];
    return content === undefined ? [] : [`${gutter(" ", String(number))} ${crop(content, 0)}`.trimEnd()];
  };
  return [
    ...neighbour(position.line - 1),
    `${gutter(">", String(position.line))} ${shown}`.trimEnd(),
    `${gutter(" ", "")} ${carets}`,
    ...neighbour(position.line + 1),
  ];
}

/** Returns at most `maxWidth` characters from `start`, with an ellipsis for each omitted part. */
function crop(line: string, start: number): string {
  const tail = line.slice(start);
  const shown = tail.length > maxWidth ? `${cutText(tail, maxWidth)}…` : tail;
  return printable((start > 0 ? `…${shown}` : shown).replaceAll("\t", "→"));
}

const wide =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u3000-\u303f\uff01-\uff60]/u;

/** Returns the width of a text in terminal columns. */
function displayWidth(text: string): number {
  const widths = Array.from(text, (character): number =>
    wide.test(character) ? 2 : /\p{Mark}/u.test(character) ? 0 : 1,
  );
  return widths.reduce((sum, width) => sum + width, 0);
}
