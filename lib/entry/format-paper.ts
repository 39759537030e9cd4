import { stringify } from "yaml";
import type { z } from "zod";
import { paperSchema } from "../schema/paper";

/** A paper's front matter as an author may write it: lists that are empty can be left out. */
export type PaperInput = z.input<typeof paperSchema>;

const keys = paperSchema.keyof().options;

/**
 * The text of a paper's file in the one form that all tools write: keys in the order of the schema, one value a line,
 * quotes only where YAML needs them, no empty lists but that of unknown authors.
 */
export function formatPaperEntry(fields: PaperInput, body = ""): string {
  const given = keys.flatMap((key): [string, unknown][] => {
    const value = fields[key];
    const isEmptyList = Array.isArray(value) && value.length === 0;
    return value === undefined || (isEmptyList && key !== "authors") ? [] : [[key, value]];
  });
  const frontMatter = `---\n${stringify(Object.fromEntries(given), { lineWidth: 0 })}---\n`;
  const note = body.trim();
  return note === "" ? frontMatter : `${frontMatter}\n${note}\n`;
}
