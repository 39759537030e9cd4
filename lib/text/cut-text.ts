// Characters as readers see them: an emoji or an accented letter can consist of several code points.
const characters = new Intl.Segmenter("en", { granularity: "grapheme" });

/** Returns the start of a text, at most `limit` UTF-16 units long. It never splits a character. */
export function cutText(text: string, limit: number): string {
  if (text.length <= limit) return text;
  return text.slice(0, characters.segment(text).containing(limit)?.index);
}

/** Cuts a text to at most `limit` UTF-16 units, including the ellipsis. A shorter text stays as it is. */
export function ellipsize(text: string, limit: number): string {
  return text.length <= limit ? text : `${cutText(text, limit - 1).trimEnd()}…`;
}
