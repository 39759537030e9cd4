import { frameworkTableReader } from "./framework-table";
import { headingPublication, headingText, isContentsHeading } from "./heading-text";
import { type ListBlock, type ListPosition, toBlocks } from "./list-blocks";
import { parseListTree } from "./list-tree";
import type { ListedFramework, ListedPaper } from "./listed";
import { joinPaperHeadings } from "./paper-headings";
import { rowReader } from "./paper-table";
import { type Piece, textOf } from "./pieces";
import { type ListedPublication, mergePublications, type VenueTest } from "./publication";
import { type LineReading, readLine } from "./read-line";
import { splitPapers } from "./split-papers";

/** A heading of a list. */
export interface ListHeading {
  /** Line in the list, counted from 1. */
  line: number;
  /** Level from 1 to 6. */
  depth: number;
  /** Plain text without emoji, numbers, counts and links to the table of contents. */
  text: string;
  /** The heading above with a higher level. */
  parent: ListHeading | undefined;
  /** Venue and year of the papers below, if the heading is only that. */
  publication: ListedPublication | undefined;
}

/** The parsed content of a line. */
export type ParsedLine =
  | { kind: "paper"; paper: ListedPaper }
  | { kind: "framework"; framework: ListedFramework }
  /** `reason` says why it is not an entry. `isPaperLine` if it has a link to a paper. */
  | { kind: "other"; reason: string; isPaperLine: boolean };

/** A list item, table row or paragraph of a list. */
export interface ListLine extends ListPosition {
  /** The nearest heading above. */
  heading: ListHeading | undefined;
  /** Plain text, for messages. */
  text: string;
  /** Whether it is a list item or table row, as opposed to running text. */
  isItem: boolean;
  parsed: ParsedLine;
}

/** Parses an awesome-list into headings and lines. `isVenue` recognizes the names of venues. */
export function readList(
  markdown: string,
  isVenue: VenueTest = () => false,
): { headings: ListHeading[]; lines: ListLine[] } {
  const headings: ListHeading[] = [];
  const lines: ListLine[] = [];
  let readRow = rowReader([], isVenue);
  let readFramework = frameworkTableReader([]);
  const add = (at: ListPosition, pieces: readonly Piece[], isItem: boolean, parsed: ParsedLine) =>
    lines.push({ ...at, heading: headings.at(-1), text: textOf(pieces), isItem, parsed });

  for (const block of joinPaperHeadings(toBlocks(parseListTree(markdown)))) {
    if (block.kind === "heading") {
      const heading = toHeading(block, headings, isVenue);
      if (heading.text !== "") headings.push(heading);
    } else if (block.kind === "header") {
      const titles = block.cells.map(textOf);
      readRow = rowReader(titles, isVenue);
      readFramework = frameworkTableReader(titles);
    } else if (block.kind === "row") {
      const framework = readFramework?.(block.cells);
      const parsed: ParsedLine = framework
        ? { kind: "framework", framework }
        : toParsed(readRow(block.cells), headings.at(-1));
      const pieces = block.cells.flatMap((cell, index): Piece[] =>
        index === 0 ? [...cell] : [{ kind: "text", text: " | ", marks: {} }, ...cell],
      );
      add(block.at, pieces, true, parsed);
    } else {
      const isItem = block.kind === "item";
      for (const [index, pieces] of splitPapers(block.pieces).entries()) {
        const parsed = toParsed(readLine(pieces, { isVenue, isProse: !isItem }), headings.at(-1));
        const line = index === 0 ? undefined : pieces.find((piece) => piece.kind === "link")?.line;
        add(line === undefined ? block.at : { line, column: 1 }, pieces, isItem, parsed);
      }
    }
  }
  return { headings, lines: lines.map((line) => (isIntroduction(line, headings) ? toOther(line) : line)) };
}

function toHeading(
  { at, depth, pieces }: Extract<ListBlock, { kind: "heading" }>,
  headings: readonly ListHeading[],
  isVenue: VenueTest,
): ListHeading {
  let parent = headings.at(-1);
  // A table of contents has no sections, whatever the levels of the headings are.
  while (parent && (parent.depth >= depth || isContentsHeading(parent.text))) parent = parent.parent;
  const text = headingText(textOf(pieces.filter((piece) => piece.kind !== "link" || /^https?:/.test(piece.url))));
  return { line: at.line, depth, text, parent, publication: headingPublication(text, isVenue) };
}

function toParsed(reading: LineReading, heading: ListHeading | undefined): ParsedLine {
  if (!reading.paper) return { kind: "other", reason: reading.reason, isPaperLine: reading.isPaperLine };
  const { paper } = reading;
  const shared = mergePublications([paper, heading?.publication, heading?.parent?.publication]);
  return { kind: "paper", paper: { ...paper, ...shared, isDate: shared.isDate ?? false } };
}

/** Whether a line is a paragraph above the first section: below the title of the list, or above all headings. */
function isIntroduction({ heading, isItem }: ListLine, headings: readonly ListHeading[]): boolean {
  const [first, ...others] = headings;
  const isTitle = first !== undefined && others.length > 0 && others.every(({ depth }) => depth > first.depth);
  return !isItem && ((heading === undefined && headings.length > 0) || (isTitle && heading === first));
}

function toOther(line: ListLine): ListLine {
  const isPaperLine = line.parsed.kind === "paper" || (line.parsed.kind === "other" && line.parsed.isPaperLine);
  return { ...line, parsed: { kind: "other", reason: "It is above the first section.", isPaperLine } };
}
