// Soft hyphens, zero-width characters and marks of the direction of text.
const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g;
// A word that a line break divides, as copied from a PDF. "pre- and post-training" is not divided.
const divided = /(?<=\p{L}{2})[-\u2010] +(?=(?!(?:and|or|to)\b)\p{Ll}{2})/gu;

// The LaTeX command for ∞.
const infty = /\\?\binfty\b/gi;

// The lookbehind keeps the time linear: a match starts only where spaces begin.
const lineBreak = /(?<!\s)\s*[\r\n]+\s*/g;

/** Removes what a reader copies without seeing it: invisible characters, and hyphens at line breaks. Replaces `infty`. */
export function cleanQuery(query: string): string {
  return query.replace(invisible, "").replace(lineBreak, " ").replace(divided, "").replace(infty, "∞");
}
