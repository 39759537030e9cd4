import { countOf, formatCount } from "../text/format";
import type { Issue } from "./issue";

/** Maximum length of a line, in characters. */
export const maxLineLength = 4_000;
/** Maximum number of lines of front matter. A paper with a thousand authors has fewer. */
export const maxFrontMatterLines = 2_000;
/** Maximum number of brackets, quotes and other marks of YAML in front matter. Real entries have a tenth of that. */
export const maxYamlMarks = 5_000;
/** Maximum length of the prose, in characters. The longest note has a sixth of that. */
export const maxProseLength = 20_000;
/** Maximum number of lines of the prose. */
export const maxProseLines = 1_000;
/** Maximum number of columns of a table. */
export const maxTableColumns = 12;
/** Maximum number of cells of a table. Short rows count in full, because Markdown fills them with empty cells. */
export const maxTableCells = 1_200;

/**
 * Checks that a file is within the limits that keep parsing fast. Returns at most one issue. Do not parse a file that
 * has one.
 */
export function checkLimits(path: string, file: string): Issue[] {
  const lines = file.split(/\r\n?|\n/);
  const issue = (line: number, message: string, hint: string): Issue[] => [
    { path, line, column: 1, rule: "over-limit", message, hint },
  ];

  const longLine = lines.findIndex(({ length }) => length > maxLineLength);
  if (longLine >= 0) {
    const { length = 0 } = lines[longLine] ?? {};
    return issue(
      longLine + 1,
      `The line has ${countOf(length, "character")}.`,
      `The maximum is ${formatCount(maxLineLength)}.`,
    );
  }
  const end = lines.findIndex((line, index) => index > 0 && line.startsWith("---"));
  const frontMatterLines = end < 0 ? lines.length : end - 1;
  if (frontMatterLines > maxFrontMatterLines) {
    const message = `The front matter has ${countOf(frontMatterLines, "line")}.`;
    return issue(maxFrontMatterLines + 2, message, `The maximum is ${formatCount(maxFrontMatterLines)}.`);
  }
  const yaml = lines.slice(0, end < 0 ? undefined : end).join("\n");
  if ((yaml.match(/[[\]{}&*!"']/g)?.length ?? 0) > maxYamlMarks) {
    const message = `The front matter has more than ${formatCount(maxYamlMarks)} of the characters [ ] { } & * ! " '.`;
    return issue(1, message, "Write lists with one item per line.");
  }
  const prose = end < 0 ? [] : lines.slice(end + 1);
  const text = prose.join("\n").trim();
  if (text.length > maxProseLength) {
    const message = `The text below the front matter has ${countOf(text.length, "character")}.`;
    return issue(end + 2, message, `The maximum is ${formatCount(maxProseLength)}.`);
  }
  const proseLines = text.split("\n").length;
  if (proseLines > maxProseLines) {
    const message = `The text below the front matter has ${countOf(proseLines, "line")}.`;
    return issue(end + 2, message, `The maximum is ${formatCount(maxProseLines)}.`);
  }
  for (const [index, line] of prose.entries()) {
    const columns = countColumns(line);
    if (columns === 0) continue;
    const rows = countRows(prose, index + 1);
    if (columns <= maxTableColumns && columns * rows <= maxTableCells) continue;
    const message = `The table has ${countOf(columns, "column")} and ${countOf(rows, "row")}.`;
    return issue(
      end + 2 + index,
      message,
      `The maximum is ${maxTableColumns} columns and ${formatCount(maxTableCells)} cells.`,
    );
  }
  return [];
}

/** Columns of a table's delimiter row, such as `| --- | :-: |`; 0 for any other line. */
function countColumns(line: string): number {
  if (!line.includes("-") || !line.includes("|") || /[^|:\-\s>]/.test(line)) return 0;
  return line.split("|").filter((cell) => cell.includes("-")).length;
}

function countRows(lines: readonly string[], start: number): number {
  const end = lines.findIndex((line, index) => index >= start && line.trim() === "");
  return (end < 0 ? lines.length : end) - start;
}
