import { authorSlug, authorsOf } from "../survey/authors";
import type { Survey } from "../survey/survey";
import { flattenTopics } from "../survey/taxonomy";
import { addresses } from "./addresses";
import { authorPageAddress } from "./author-pages";

/** A former address of a page and its current address, both relative to the base path. */
export interface FormerAddress {
  from: string;
  to: string;
}

/**
 * Returns the former addresses of papers (`aliases`) and topics (`formerPaths`), and the addresses that the other
 * spellings of authors would have.
 */
export function formerAddresses(survey: Survey): FormerAddress[] {
  const { papers, branches, authorEntries } = survey;
  const { byId } = authorsOf(survey);
  return [
    ...papers.flatMap(({ id, aliases }) =>
      aliases.map((alias) => ({ from: addresses.paper(alias), to: addresses.paper(id) })),
    ),
    ...flattenTopics(branches).flatMap(({ path, formerPaths }) =>
      formerPaths.map((former) => ({ from: addresses.topic(former), to: addresses.topic(path) })),
    ),
    ...authorEntries.flatMap(({ id, spellings }) => {
      const author = byId.get(id);
      const to = author && authorPageAddress(author);
      const others = [...new Set(spellings.map(authorSlug))].filter((slug) => slug !== "" && !byId.has(slug));
      return to ? others.map((slug) => ({ from: addresses.author(slug), to })) : [];
    }),
  ];
}
