import { csvLine } from "../text/csv-line";
import { toDocumentLatex } from "../text/document-latex";
import { escapeMarkdown } from "../text/escape-markdown";
import { type DataTable, headingOf } from "./data-table";

/** Formats of an exported table, with the ending of the file and its label. */
export const tableFormats = {
  csv: { label: "CSV", type: "text/csv", write: toCsv },
  md: { label: "Markdown", type: "text/markdown", write: toMarkdown },
  tex: { label: "LaTeX", type: "application/x-tex", write: toLatex },
} as const;
/** Ending of the file of an exported table. */
export type TableFormat = keyof typeof tableFormats;

/** Returns a table as CSV (RFC 4180). Each column with sources is followed by a column of them. */
export function toCsv({ nameLabel, columns, rows }: DataTable): string {
  const hasSource = columns.map((_, index) => rows.some(({ cells }) => cells[index]?.href !== undefined));
  const header = columns.flatMap((column, index) => {
    const heading = headingOf(column);
    return hasSource[index] ? [heading, `${column.label}: source`] : [heading];
  });
  const lines = rows.map(({ name, href, cells }) => [
    name,
    href,
    ...columns.flatMap((_, index) => {
      const { text = "", href: source, where } = cells[index] ?? {};
      return hasSource[index] ? [text, [source, where].filter(Boolean).join(", ")] : [text];
    }),
  ]);
  return [[nameLabel, "Address", ...header], ...lines].map((line) => `${csvLine(line)}\r\n`).join("");
}

/** Returns a table in the Markdown of GitHub, with links to entries and sources. */
export function toMarkdown({ nameLabel, columns, rows }: DataTable): string {
  const link = (text: string, href: string | undefined) =>
    href ? `[${escapeMarkdown(text)}](<${href.replaceAll("|", "%7C")}>)` : escapeMarkdown(text);
  const lines = rows.map(({ name, href, cells }) => [
    link(name, href),
    ...columns.map((_, index) => link(cells[index]?.text ?? "", cells[index]?.href)),
  ]);
  const header = [nameLabel, ...columns.map(headingOf)].map(escapeMarkdown);
  return [header, header.map(() => "---"), ...lines].map((line) => `| ${line.join(" | ")} |\n`).join("");
}

/** Most columns of values that a page can hold side by side. */
const widestTable = 8;

/**
 * Returns a table as LaTeX for the package booktabs. Entries with a BibTeX key are cited. A few entries with many columns
 * would be wider than a page, so that table is turned: entries become columns, and their cells wrap.
 */
export function toLatex({ nameLabel, columns, rows }: DataTable): string {
  const names = rows.map(({ name, citationKey }) =>
    citationKey ? `${toDocumentLatex(name)}~\\cite{${citationKey}}` : toDocumentLatex(name),
  );
  const lines = [
    [toDocumentLatex(nameLabel), ...columns.map((column) => toDocumentLatex(headingOf(column)))],
    ...rows.map(({ cells }, row) => [
      names[row] ?? "",
      ...columns.map((_, index) => toDocumentLatex(cells[index]?.text ?? "")),
    ]),
  ];
  const isTurned = columns.length > widestTable && rows.length < columns.length;
  const [header = "", ...body] = (isTurned ? turn(lines) : lines).map((cells) => `${cells.join(" & ")} \\\\\n`);
  return `% Needs \\usepackage{booktabs}.
\\begin{tabular}{${isTurned ? wrappedColumns(rows.length) : "l".repeat(columns.length + 1)}}
\\toprule
${header}\\midrule
${body.join("")}\\bottomrule
\\end{tabular}
`;
}

function turn(lines: readonly string[][]): string[][] {
  return (lines[0] ?? []).map((_, index) => lines.map((cells) => cells[index] ?? ""));
}

/** Returns columns that fill the width of the text: one for headings, and `count` of equal width. */
function wrappedColumns(count: number): string {
  const heading = 0.2;
  const spaces = 0.04;
  return `p{${heading}\\linewidth}${`p{${((1 - heading) / count - spaces).toFixed(3)}\\linewidth}`.repeat(count)}`;
}
