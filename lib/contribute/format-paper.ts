import type * as z from "zod";
import { paperSchema } from "../content/schema/paper";
import { formatEntry } from "./format-entry";

/** A paper's front matter as an author may write it: lists that are empty can be left out. */
export type PaperInput = z.input<typeof paperSchema>;

/** Keys of a paper's front matter, in the order in which files have them. */
export const paperKeys = paperSchema.keyof().options;

/** The text of a paper's file in the one form that all tools write. The list of authors is there even when empty. */
export function formatPaperEntry(fields: PaperInput, body = ""): string {
  return formatEntry(fields, paperKeys, body, ["authors"]);
}
