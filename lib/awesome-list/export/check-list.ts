import { entryLabel } from "../import/link-labels";
import { joinLines, type OutputLine } from "./list-readme";

/** A place where a list is not what the entries say. */
export interface ListIssue {
  /** Line in the list, counted from 1. */
  line: number;
  /** What is wrong and where to change it, in sentences. */
  message: string;
}

/**
 * Where a list differs from what the entries say, and which file to edit instead. `contentFolder` is the folder as the
 * reader knows it; `remedy` is the command that makes the list.
 */
export function checkList(
  text: string,
  expected: readonly OutputLine[],
  { contentFolder, remedy }: { contentFolder: string; remedy: string },
): ListIssue[] {
  if (text === joinLines(expected)) return [];
  const actual = text.split("\n");
  const wanted = expected.map((line) => line.text);
  const surplus = withoutCommon(actual, wanted);
  const lacking = new Set(withoutCommon(wanted, actual));
  const fileIn = (file: string) => `${contentFolder}/${file}`;

  const issues = surplus.map((index): ListIssue => {
    const origin = sameEntry(actual[index] ?? "", wanted) ?? samePlace(index, actual, wanted, lacking);
    const file = origin === undefined ? undefined : expected[origin]?.file;
    for (const other of lacking)
      if (other === origin || (file && expected[other]?.file === file)) lacking.delete(other);
    if (file) return { line: index + 1, message: `This is not what ${fileIn(file)} says. ${advice(remedy)}` };
    const message =
      origin === undefined
        ? `This line comes from no entry. Add a file to ${fileIn("papers/")} rather than a line here.`
        : `This line is not as ${remedy} makes it. Run that again.`;
    return { line: index + 1, message };
  });
  for (const index of lacking) {
    const file = expected[index]?.file;
    const message = file
      ? `What ${fileIn(file)} says is lacking. ${advice(remedy)}`
      : `A line is lacking. Run ${remedy}.`;
    issues.push({ line: index + 1, message });
  }
  if (issues.length > 0) return issues.sort((first, second) => first.line - second.line);
  return [{ line: 1, message: `The lines are right, but not their order or their ends. Run ${remedy}.` }];
}

function advice(remedy: string): string {
  return `Edit that file rather than the list, then run ${remedy}.`;
}

/** Index of the wanted line with the same link to the page of its entry. */
function sameEntry(line: string, wanted: readonly string[]): number | undefined {
  const link = entryLink.exec(line)?.[0];
  const index = link === undefined ? -1 : wanted.findIndex((other) => other.includes(link));
  return index < 0 ? undefined : index;
}

const entryLink = new RegExp(`\\[\\[${entryLabel}\\]\\([^)]*\\)\\]`);

/** Index of the lacking line that follows the same line as this one. */
function samePlace(
  index: number,
  actual: readonly string[],
  wanted: readonly string[],
  lacking: ReadonlySet<number>,
): number | undefined {
  const isText = (line: string) => line.trim() !== "";
  const before = actual.slice(0, index).findLast(isText);
  return [...lacking].find((place) => wanted.slice(0, place).findLast(isText) === before);
}

/** Indexes of the lines that are not in `others`, each of whose lines counts once. Empty lines do not count. */
function withoutCommon(lines: readonly string[], others: readonly string[]): number[] {
  const counts = new Map<string, number>();
  for (const other of others) counts.set(other, (counts.get(other) ?? 0) + 1);
  return lines.flatMap((line, index) => {
    const count = counts.get(line) ?? 0;
    counts.set(line, count - 1);
    return count > 0 || line.trim() === "" ? [] : [index];
  });
}
