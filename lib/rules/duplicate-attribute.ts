import { claim, findCollisions } from "../survey/claims";
import type { RuleDefinition } from "./rule-definition";

/** An attribute's id is unique over all families. */
export const duplicateAttribute: RuleDefinition = {
  summary: "An attribute's id is unique over all families.",
  why: "Facts and searches name attributes by id alone; an id of two families would mean two things.",
  mend: "Put the family into the id, for example `quantization-training`.",
  example: {
    file: "attributes/working.md",
    part: "front matter",
    wrong: `attributes:
  - id: starter-flour # attributes/starters.md has it
    label: Flour
    kind: text
    meaning: Flour of the dough.`,
    right: `attributes:
  - id: dough-flour
    label: Flour
    kind: text
    meaning: Flour of the dough.`,
  },
  check: ({ attributes }) =>
    findCollisions(
      "duplicate-attribute",
      "This attribute id",
      attributes.flatMap((entry) =>
        (entry.known.attributes ?? []).flatMap(({ id }, index) => claim(id, entry, ["attributes", index, "id"])),
      ),
    ),
};
