import { authorsOf } from "../survey/authors";
import type { Survey } from "../survey/survey";
import { authorAddress } from "./author-pages";
import type { NamedRow } from "./named-rows";

/** Returns the data of the filter on the page of authors: all authors, those with the most papers first. */
export function authorData(survey: Survey): NamedRow[] {
  return authorsOf(survey).all.map((author) => [
    author.name,
    authorAddress(author) ?? "",
    author.papers.length,
    author.spellings.join(", "),
  ]);
}
