import * as z from "zod";
import { textSchema, uniqueList } from "./fields";

/** The kind of a venue. It determines the status of papers and the type of their citations. */
const venueKindSchema = z.enum(["conference", "workshop", "journal", "preprint", "web"]);

/** Front matter of `venues/<id>.md`. */
export const venueSchema = z.strictObject({
  name: textSchema.describe("Short name, as used in papers."),
  title: textSchema.describe("Full name, as used in citations."),
  kind: venueKindSchema.describe("Kind of the venue."),
  aliases: uniqueList(textSchema).default([]).describe("Other spellings, for suggestions and `--fix`."),
});

/** A venue's front matter after validation. */
export type VenueFields = z.infer<typeof venueSchema>;
