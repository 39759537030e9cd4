import { entryLabel } from "../import/reading/link-labels";
import { joinLines, type OutputLine } from "./list-readme";

/** A difference between a list and the entries. */
export interface ListIssue {
  /** Line in the list, counted from 1. */
  line: number;
  /** What is wrong, and how to fix it. */
  message: string;
}

/**
 * Compares a list with the lines that the export would write, and says which files to edit instead. `contentFolder` is
 * the path to show in messages. `exportCommand` is the command that writes the list.
 */
export function checkList(
  text: string,
  expected: readonly OutputLine[],
  { contentFolder, exportCommand }: { contentFolder: string; exportCommand: string },
): ListIssue[] {
  if (text === joinLines(expected)) return [];
  const actual = text.split("\n");
  const expectedTexts = expected.map((line) => line.text);
  const extra = withoutCommon(actual, expectedTexts);
  const missing = new Set(withoutCommon(expectedTexts, actual));
  const fileIn = (file: string) => `${contentFolder}/${file}`;

  const issues = extra.map((index): ListIssue => {
    const origin =
      sameEntry(actual[index] ?? "", expectedTexts) ?? missingAfterSameLine(index, actual, expectedTexts, missing);
    const file = origin === undefined ? undefined : expected[origin]?.file;
    for (const other of missing)
      if (other === origin || (file && expected[other]?.file === file)) missing.delete(other);
    if (file) return { line: index + 1, message: `This line differs from ${fileIn(file)}. ${advice(exportCommand)}` };
    const message =
      origin === undefined
        ? `This line does not come from an entry. Add a file to ${fileIn("papers/")} instead.`
        : `This line differs from the output of ${exportCommand}. Run that command again.`;
    return { line: index + 1, message };
  });
  for (const index of missing) {
    const file = expected[index]?.file;
    const message = file
      ? `The line of ${fileIn(file)} is missing. ${advice(exportCommand)}`
      : `A line is missing. Run ${exportCommand}.`;
    issues.push({ line: index + 1, message });
  }
  if (issues.length > 0) return issues.sort((first, second) => first.line - second.line);
  return [{ line: 1, message: `The lines match, but their order or the empty lines differ. Run ${exportCommand}.` }];
}

function advice(exportCommand: string): string {
  return `Edit that file instead of the list, then run ${exportCommand}.`;
}

/** Index of the expected line that links to the same entry. */
function sameEntry(line: string, expectedTexts: readonly string[]): number | undefined {
  const link = entryLink.exec(line)?.[0];
  const index = link === undefined ? -1 : expectedTexts.findIndex((other) => other.includes(link));
  return index < 0 ? undefined : index;
}

const entryLink = new RegExp(`\\[${entryLabel}\\]\\([^)]*\\)`);

/** Index of the missing line that comes after the same line as this one. */
function missingAfterSameLine(
  index: number,
  actual: readonly string[],
  expectedTexts: readonly string[],
  missing: ReadonlySet<number>,
): number | undefined {
  const isText = (line: string) => line.trim() !== "";
  const before = actual.slice(0, index).findLast(isText);
  return [...missing].find((candidate) => expectedTexts.slice(0, candidate).findLast(isText) === before);
}

/** Indexes of non-empty lines that are not in `others`. Each line of `others` matches one line only. */
function withoutCommon(lines: readonly string[], others: readonly string[]): number[] {
  const counts = new Map<string, number>();
  for (const other of others) counts.set(other, (counts.get(other) ?? 0) + 1);
  return lines.flatMap((line, index) => {
    const count = counts.get(line) ?? 0;
    counts.set(line, count - 1);
    return count > 0 || line.trim() === "" ? [] : [index];
  });
}
