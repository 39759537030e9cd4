/** Average width of a letter, in parts of the font size. */
const letterWidth = 0.54;

/** A text cut to a width in pixels at a font size. */
export function fitText(text: string, width: number, size: number): string {
  const letters = Math.max(1, Math.floor(width / (size * letterWidth)));
  return text.length <= letters ? text : `${text.slice(0, letters - 1).trimEnd()}…`;
}

/** A text broken between words into at most `most` lines of a width; what does not fit the last one is cut. */
export function wrapText(text: string, width: number, size: number, most: number): string[] {
  const letters = Math.floor(width / (size * letterWidth));
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last === undefined || (last.length + 1 + word.length > letters && lines.length < most)) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines.map((line) => fitText(line, width, size));
}
