import { countOf, formatCount } from "./format";

/** Maximum number of Markdown marks such as `*` and `[` in a paragraph, list item or table row. */
export const maxMarks = 1_000;
/** Maximum number of headings that are underlined with `=` or `-`. */
export const maxUnderlines = 100;

/** Maximum number of the character `|`, which separates the cells of tables. Public lists have up to 4,000. */
export const maxCells = 6_000;

/** Maximum number of lines. Public lists have a few thousand. */
export const maxLines = 20_000;

/** A line that would make the parser of Markdown slow or exhaust its stack. */
export interface SlowLine {
  /** Line in the text, counted from 1. */
  line: number;
  kind: "deep-nesting" | "over-limit";
  /** What is wrong, in one sentence. */
  message: string;
  /** What would be right, in one sentence. */
  hint: string;
}

/** Nine nested markers of lists and quotes. */
const deepNesting = /^(?:[ \t]*(?:[-*+>]|\d{1,9}[.)])){9}/;
const underline = /^[\s>]*(?:=+|-+)[ \t]*$/;
/** Characters that the parser compares with each other within a block. */
const marks = /[[\]*_~`<!&]/g;
/** Start of a list item, heading, quote or table row, whose text is parsed apart from the text above. */
const blockStart = /^\s*(?:[-*+>#|]|\d{1,9}[.)])\s/;

/**
 * Returns the first line of a Markdown text that exceeds a limit. The parser's time grows with the square of the number
 * of marks in a block and of underlined headings, and its stack with the depth of lists. Cells of tables take long.
 */
export function findSlowLine(markdown: string): SlowLine | undefined {
  const lines = markdown.split("\n");
  if (lines.length > maxLines) {
    const message = `The text has ${countOf(lines.length, "line")}.`;
    return { line: maxLines + 1, kind: "over-limit", message, hint: `The maximum is ${formatCount(maxLines)}.` };
  }
  let blockLine = 0;
  let count = 0;
  let underlines = 0;
  let cells = 0;
  for (const [index, line] of lines.entries()) {
    if (deepNesting.test(line)) {
      const message = "This line opens more than eight lists or quotes.";
      return { line: index + 1, kind: "deep-nesting", message, hint: "Use fewer levels." };
    }
    if (line.trim() === "" || blockStart.test(line)) {
      blockLine = index;
      count = 0;
    }
    count += line.match(marks)?.length ?? 0;
    if (count > maxMarks) {
      const message = `The text that begins here has more than ${formatCount(maxMarks)} of the characters [ ] * _ ~ \` < ! &.`;
      return { line: blockLine + 1, kind: "over-limit", message, hint: "Split it into paragraphs." };
    }
    cells += line.split("|").length - 1;
    if (cells > maxCells) {
      const message = `The text has more than ${formatCount(maxCells)} of the character |.`;
      return { line: index + 1, kind: "over-limit", message, hint: "Split it, or write lists instead of tables." };
    }
    if (underline.test(line)) underlines += 1;
    if (underlines > maxUnderlines) {
      const message = `The text has more than ${countOf(maxUnderlines, "line")} of only = or -.`;
      return { line: index + 1, kind: "over-limit", message, hint: "Write headings with #." };
    }
  }
  return undefined;
}
