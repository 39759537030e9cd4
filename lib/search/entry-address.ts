import { addresses } from "../site/addresses";
import type { EntryHit } from "./describe-entry";
import { printClause } from "./query/print-query";

/** Where an entry leads: to its page, or to a search for its papers. From the site's root. */
export function entryAddress({ kind, id }: Pick<EntryHit, "kind" | "id">): string {
  const searchFor = (field: "author" | "technique") =>
    addresses.searchFor(printClause({ type: "filter", field, value: id, negated: false, start: 0, end: 0 }));
  switch (kind) {
    case "topic":
      return addresses.topic(id);
    case "framework":
      return addresses.framework(id);
    case "technique":
      return searchFor("technique");
    case "author":
      return searchFor("author");
  }
}
