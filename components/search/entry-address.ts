import type { EntryHit } from "@/lib/search/describe-entry";
import { printClause } from "@/lib/search/query/print-query";
import { addresses } from "@/lib/site/addresses";

/** Where an entry leads: to its page, or to a search for its papers. */
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
