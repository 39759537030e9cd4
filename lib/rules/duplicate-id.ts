import { claim, findCollisions } from "../survey/claims";
import type { RuleDefinition } from "./rule-definition";

/** An id stands for one entry. */
export const duplicateId: RuleDefinition = {
  summary: "An id stands for one entry.",
  why: "The id is the address of a page, and a page shows one entry.",
  mend: "Rename one of the two files.",
  wholeFile: true,
  check: (entries) =>
    Object.values(entries).flatMap((collection) =>
      findCollisions(
        "duplicate-id",
        "This id",
        collection.flatMap((entry) => claim(entry.id, entry, [])),
      ),
    ),
};
