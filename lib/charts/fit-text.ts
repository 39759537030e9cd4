import { ellipsize } from "../text/cut-text";

/** Average width of a letter, as a fraction of the font size. Letters of East Asian scripts are as wide as the size. */
const letterWidth = 0.54;
const wideLetters = /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uff60]/g;

/** Cuts a text to a width in pixels at a font size. */
export function fitText(text: string, width: number, size: number): string {
  const wide = (text.match(wideLetters)?.length ?? 0) / text.length;
  const letters = Math.max(1, Math.floor(width / (size * (letterWidth + (1 - letterWidth) * wide))));
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
