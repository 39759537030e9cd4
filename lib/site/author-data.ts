import * as z from "zod";
import { authorsOf } from "../survey/authors";
import type { Survey } from "../survey/survey";
import { authorAddress } from "./author-pages";

/** An author in the data of the filter on the page of authors. */
const authorRowSchema = z.tuple([
  /** Name. */
  z.string(),
  /** Address, relative to the base path; empty if there is none. */
  z.string(),
  /** Number of papers. */
  z.int(),
  /** Other spellings, separated by commas. */
  z.string(),
]);
export type AuthorRow = z.infer<typeof authorRowSchema>;

/** The data of the filter: all authors, those with the most papers first. */
export const authorDataSchema = z.array(authorRowSchema);

/** Returns the data of the filter on the page of authors. */
export function authorData(survey: Survey): AuthorRow[] {
  return authorsOf(survey).all.map((author) => [
    author.name,
    authorAddress(author) ?? "",
    author.papers.length,
    author.spellings.join(", "),
  ]);
}
