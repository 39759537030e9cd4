import type { Survey } from "../survey/survey";
import { flattenTopics } from "../survey/taxonomy";
import { addresses } from "./addresses";

/** An address that led to a page once, and the address of that page now, both from the site's root. */
export interface FormerAddress {
  from: string;
  to: string;
}

/** The former addresses of papers (`aliases`) and topics (`formerPaths`). */
export function formerAddresses({ papers, branches }: Pick<Survey, "papers" | "branches">): FormerAddress[] {
  return [
    ...papers.flatMap(({ id, aliases }) =>
      aliases.map((alias) => ({ from: addresses.paper(alias), to: addresses.paper(id) })),
    ),
    ...flattenTopics(branches).flatMap(({ path, formerPaths }) =>
      formerPaths.map((former) => ({ from: addresses.topic(former), to: addresses.topic(path) })),
    ),
  ];
}
