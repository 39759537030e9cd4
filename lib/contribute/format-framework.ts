import type * as z from "zod";
import { frameworkSchema } from "../content/schema/framework";
import { formatEntry } from "./format-entry";

/** A framework's front matter as an author may write it: lists that are empty can be left out. */
export type FrameworkInput = z.input<typeof frameworkSchema>;

/** Keys of a framework's front matter, in the order in which files have them. */
export const frameworkKeys = frameworkSchema.keyof().options;

/** The text of a framework's file in the one form that all tools write. */
export function formatFrameworkEntry(fields: FrameworkInput, body = ""): string {
  return formatEntry(fields, frameworkKeys, body);
}
