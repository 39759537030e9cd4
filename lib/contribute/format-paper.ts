import type * as z from "zod";
import { paperSchema } from "../content/schema/paper";
import { formatEntry } from "./format-entry";

/** Front matter of a paper before parsing: empty lists can be left out. */
export type PaperInput = z.input<typeof paperSchema>;

/** Keys of the front matter of a paper, in file order. */
export const paperKeys = paperSchema.keyof().options;

/** Formats the file of a paper. `authors` is written even if it is empty. */
export function formatPaperEntry(fields: PaperInput, body = ""): string {
  return formatEntry(fields, paperKeys, body, ["authors"]);
}
