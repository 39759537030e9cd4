import * as z from "zod";
import { textSchema, uniqueList } from "./fields";

/** What a venue is; decides a paper's status and the type of its citation. */
export const venueKindSchema = z.enum(["conference", "workshop", "journal", "preprint", "web"]);

/** Front matter of `venues/<id>.md`. */
export const venueSchema = z.strictObject({
  name: textSchema.describe("Short name, as papers give it."),
  title: textSchema.describe("Full name, as citations give it."),
  kind: venueKindSchema.describe("What the venue is."),
  aliases: uniqueList(textSchema).default([]).describe("Other spellings, for suggestions to authors."),
});

/** A venue's front matter after validation. */
export type VenueFields = z.infer<typeof venueSchema>;
