import { type Colorize, noColors, printable } from "../issue";
import type { Position } from "../yaml-block";

/** So many characters of a line are shown at most. */
const maxWidth = 100;

/**
 * The line at fault between its neighbours, with carets below what is wrong. Tabs show as arrows: YAML does not allow them
 * everywhere. Empty when the file has no such line.
 */
export function codeFrame(text: string, place: Position, paint: Colorize = noColors): string[] {
  const lines = text.replace(/^\uFEFF/, "").split(/\r\n?|\n/);
  if (lines.at(-1) === "" && lines.length > place.line) lines.pop();
  const faulty = lines[place.line - 1];
  if (faulty === undefined) return [];

  const before = faulty.slice(0, place.column - 1);
  const cut = Math.max(0, before.length - maxWidth / 2);
  const shown = crop(faulty, cut);
  const prefix = displayWidth(crop(before, cut));
  const marked = displayWidth(faulty.slice(before.length, before.length + (place.length ?? 1)));
  const width = Math.max(1, Math.min(marked, displayWidth(shown) - prefix));
  const carets = `${" ".repeat(prefix)}${paint("red", "^".repeat(width))}`;

  const digits = String(place.line + 1).length;
  const gutter = (mark: string, label: string) => paint("dim", `  ${mark} ${label.padStart(digits)} |`);
  const neighbour = (number: number) => {
    const line = lines[number - 1];
    return line === undefined ? [] : [`${gutter(" ", String(number))} ${crop(line, 0)}`.trimEnd()];
  };
  return [
    ...neighbour(place.line - 1),
    `${gutter(">", String(place.line))} ${shown}`.trimEnd(),
    `${gutter(" ", "")} ${carets}`,
    ...neighbour(place.line + 1),
  ];
}

/** At most `maxWidth` characters from `start` on, with an ellipsis where something was left out. */
function crop(line: string, start: number): string {
  const tail = line.slice(start);
  const shown = tail.length > maxWidth ? `${tail.slice(0, maxWidth)}…` : tail;
  return printable((start > 0 ? `…${shown}` : shown).replaceAll("\t", "→"));
}

const wide =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u3000-\u303f\uff01-\uff60]/u;

/** Columns of a terminal that a text takes. */
function displayWidth(text: string): number {
  const widths = Array.from(text, (character): number =>
    wide.test(character) ? 2 : /\p{Mark}/u.test(character) ? 0 : 1,
  );
  return widths.reduce((sum, width) => sum + width, 0);
}
