// Characters and beginnings of lines that Markdown may read as more than text. Some of them only now and then: what is
// taken for markup without being any costs a parse.
const markup = /[\\`*_[\]<>&~|#@\t\r\0]|https?:|www\.|^(?: *(?:[-+=:]|\d+[.)])| {4})| {2}$/im;

/**
 * The paragraphs of Markdown that is nothing but paragraphs of text, with the line breaks inside them; undefined for any
 * other, and wherever that is in doubt. Spares nearly every note a parse.
 */
export function plainParagraphs(markdown: string): string[] | undefined {
  if (markup.test(markdown)) return undefined;
  return markdown
    .split(/\n(?: *\n)+/)
    .map((paragraph) =>
      paragraph
        .split("\n")
        .map((line) => line.replace(/^ +| +$/g, ""))
        .filter(Boolean)
        .join("\n"),
    )
    .filter(Boolean);
}
