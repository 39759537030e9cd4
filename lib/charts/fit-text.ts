import { ellipsize } from "../text/cut-text";

/** Average width of a letter, as a fraction of the font size. */
const letterWidth = 0.54;

/** Cuts a text to a width in pixels at a font size. */
export function fitText(text: string, width: number, size: number): string {
  const letters = Math.max(1, Math.floor(width / (size * letterWidth)));
  return ellipsize(text, letters);
}

/** Breaks a text between words into at most `maxLines` lines of a width in pixels, and cuts the last line if needed. */
export function wrapText(text: string, width: number, size: number, maxLines: number): string[] {
  const letters = Math.floor(width / (size * letterWidth));
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last === undefined || (last.length + 1 + word.length > letters && lines.length < maxLines)) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines.map((line) => fitText(line, width, size));
}
