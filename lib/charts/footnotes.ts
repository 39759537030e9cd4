import { type CostTableFields, costColumns } from "../content/schema/cost-table";
import { groupBy } from "../survey/group-by";

/** A note below the cost table. */
export interface CostNote {
  /** Mark in the cells: a, b, …, z, aa, ab, … */
  letter: string;
  text: string;
  /** Model and column of the note; several if they share its text. */
  about: string;
}

/** Assigns numbers to the sources of the cost table and letters to its notes, in order. */
export function footnotes(table: Pick<CostTableFields, "sources" | "rows">): {
  notes: CostNote[];
  /** Returns the number of a source, from 1. */
  sourceNumber: (id: string) => number;
  /** Returns the letter of a note by its text; undefined for other texts. */
  noteLetter: (text: string | undefined) => string | undefined;
} {
  const texts = table.rows.flatMap((row) => [
    ...(row.note ? [{ text: row.note, about: row.model }] : []),
    ...costColumns.flatMap((column) => {
      const note = row[column]?.note;
      return note ? [{ text: note, about: `${row.model}, ${column}` }] : [];
    }),
  ]);
  const notes = [...groupBy(texts, ({ text }) => [text])].map(([text, found], index) => ({
    text,
    about: found.map(({ about }) => about).join("; "),
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
