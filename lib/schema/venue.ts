import { z } from "zod";
import { textSchema, uniqueList } from "./fields";

/** What a venue is; decides a paper's status and the type of its citation. */
export const venueKindSchema = z.enum(["conference", "workshop", "journal", "preprint", "web"]);

/** Front matter of `venues/<id>.md`. */
export const venueSchema = z.strictObject({
  /** Short name, as papers give it. */
  name: textSchema,
  /** Full name, as citations give it. */
  title: textSchema,
  /** What the venue is. */
  kind: venueKindSchema,
  /** Other spellings, for suggestions to authors. */
  aliases: uniqueList(textSchema).default([]),
});

/** A venue's front matter after validation. */
export type VenueFields = z.infer<typeof venueSchema>;
