import type * as z from "zod";
import { frameworkSchema } from "../content/schema/framework";
import { formatEntry } from "./format-entry";

/** Front matter of a framework before parsing: empty lists can be left out. */
export type FrameworkInput = z.input<typeof frameworkSchema>;

/** Keys of the front matter of a framework, in file order. */
export const frameworkKeys = frameworkSchema.keyof().options;

/** Formats the file of a framework. */
export function formatFrameworkEntry(fields: FrameworkInput, body = ""): string {
  return formatEntry(fields, frameworkKeys, body);
}
