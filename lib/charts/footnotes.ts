import type { CostTableFields } from "../content/schema/cost-table";

const columns = ["parameters", "data", "hardware", "time"] as const;

/** A note under the table. */
export interface CostNote {
  /** Mark that cells carry: a, b, …, z, aa, ab, … */
  letter: string;
  text: string;
  /** Model and column that the note is about; several where they share its text. */
  about: string;
}

/** Numbers for the table's sources and letters for its notes, in the order in which they stand. */
export function footnotes(table: Pick<CostTableFields, "sources" | "rows">): {
  notes: CostNote[];
  /** Number of a source, from 1. */
  sourceNumber: (id: string) => number;
  /** Letter of a note's text, if it is one. */
  noteLetter: (text: string | undefined) => string | undefined;
} {
  const texts = table.rows.flatMap((row) => [
    ...(row.note ? [{ text: row.note, about: row.model }] : []),
    ...columns.flatMap((column) => {
      const note = row[column]?.note;
      return note ? [{ text: note, about: `${row.model}, ${column}` }] : [];
    }),
  ]);
  const aboutByText = new Map<string, string[]>();
  for (const { text, about } of texts) aboutByText.set(text, [...(aboutByText.get(text) ?? []), about]);
  const notes = [...aboutByText].map(([text, about], index) => ({
    text,
    about: about.join("; "),
    letter: toLetters(index),
  }));
  const letterByText = new Map(notes.map(({ text, letter }) => [text, letter]));
  const numberById = new Map(table.sources.map(({ id }, index) => [id, index + 1]));
  return {
    notes,
    sourceNumber: (id) => numberById.get(id) ?? 0,
    noteLetter: (text) => (text === undefined ? undefined : letterByText.get(text)),
  };
}

function toLetters(index: number): string {
  const last = String.fromCharCode(97 + (index % 26));
  return index < 26 ? last : toLetters(Math.floor(index / 26) - 1) + last;
}
