import { addresses } from "../site/addresses";
import type { EntryHit } from "./describe-entry";
import { printClause } from "./query/print-query";

/** Returns the address of an entry's page. For an author, it is a search for their papers. */
export function entryAddress({ kind, id }: Pick<EntryHit, "kind" | "id">): string {
  switch (kind) {
    case "topic":
      return addresses.topic(id);
    case "technique":
      return addresses.technique(id);
    case "framework":
      return addresses.framework(id);
    case "page":
      return id;
    case "author":
      return addresses.searchFor(
        printClause({ type: "filter", field: "author", value: id, negated: false, start: 0, end: 0 }),
      );
  }
}
