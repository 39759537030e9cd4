import { expect, test } from "vitest";
import { type DataTable, headingOf } from "@/lib/table/data-table";
import { toCsv, toLatex, toMarkdown } from "@/lib/table/export-table";

const table: DataTable = {
  nameLabel: "Paper",
  columns: [
    { id: "bits", label: "Bits", unit: "%" },
    { id: "note", label: "Note" },
  ],
  rows: [
    {
      name: "A_1 & B",
      href: "https://atlas.example/a",
      citationKey: "doe2020a",
      cells: [{ text: "3, 4", href: "https://a.example/x|y", where: "Table 1" }, { text: 'a "b" ≤ 50% \\ 中' }],
    },
    { name: "C", href: "https://atlas.example/c", cells: [undefined, { text: "not stated" }] },
  ],
};

test("exports CSV with quotes where needed, and sources in their own column", () => {
  expect(toCsv(table)).toBe(
    [
      "Paper,Address,Bits (%),Bits: source,Note",
      'A_1 & B,https://atlas.example/a,"3, 4","https://a.example/x|y, Table 1","a ""b"" ≤ 50% \\ 中"',
      "C,https://atlas.example/c,,,not stated",
      "",
    ].join("\r\n"),
  );
});

test("exports Markdown with links to papers and sources", () => {
  expect(toMarkdown(table)).toBe(`| Paper | Bits (%) | Note |
| --- | --- | --- |
| [A\\_1 & B](<https://atlas.example/a>) | [3, 4](<https://a.example/x%7Cy>) | a "b" ≤ 50% \\\\ 中 |
| [C](<https://atlas.example/c>) |  | not stated |
`);
});

test("exports LaTeX that pdflatex accepts, with citations", () => {
  expect(toLatex(table)).toBe(`% Needs \\usepackage{booktabs}.
\\begin{tabular}{lll}
\\toprule
Paper & Bits (\\%) & Note \\\\
\\midrule
A\\_1 \\& B~\\cite{doe2020a} & 3, 4 & a "b" $\\leq$ 50\\% \\textbackslash{} [U+4E2D] \\\\
C &  & not stated \\\\
\\bottomrule
\\end{tabular}
`);
});

test("turns a table of few entries with many columns in LaTeX, with cells that wrap", () => {
  const ids = ["b", "c", "d", "e", "f", "g", "h", "i"];
  const columns = [...table.columns.slice(0, 1), ...ids.map((id) => ({ id, label: id.toUpperCase() }))];
  expect(toLatex({ ...table, columns })).toBe(`% Needs \\usepackage{booktabs}.
\\begin{tabular}{p{0.2\\linewidth}p{0.360\\linewidth}p{0.360\\linewidth}}
\\toprule
Paper & A\\_1 \\& B~\\cite{doe2020a} & C \\\\
\\midrule
Bits (\\%) & 3, 4 &  \\\\
B & a "b" $\\leq$ 50\\% \\textbackslash{} [U+4E2D] & not stated \\\\
${["C", "D", "E", "F", "G", "H", "I"].map((label) => `${label} &  &  \\\\\n`).join("")}\\bottomrule
\\end{tabular}
`);
});

test.each([
  [{ label: "Hydration", unit: "%" }, "Hydration (%)"],
  [{ label: "Weight bits", unit: "bits" }, "Weight bits"],
  [{ label: "Bitstream", unit: "bits" }, "Bitstream (bits)"],
  [{ label: "Flour" }, "Flour"],
])("the heading of %j is %s", (column, heading) => {
  expect(headingOf(column)).toBe(heading);
});
