import type { Survey } from "../survey/survey";
import { flattenTopics } from "../survey/taxonomy";
import { addresses } from "./addresses";

/** A former address of a page and its current address, both relative to the base path. */
export interface FormerAddress {
  from: string;
  to: string;
}

/** Returns the former addresses of papers (`aliases`) and topics (`formerPaths`). */
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
