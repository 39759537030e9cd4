import { claim, findCollisions } from "../survey/claims";
import type { RuleDefinition } from "./rule-definition";

/** A former id is not the id or former id of another entry. */
export const aliasShadowsId: RuleDefinition = {
  summary: "A former id is not the id or former id of another entry.",
  why: "The address of a former id leads to the entry that bore it. It cannot lead to two.",
  mend: "Remove the alias from the entry that never bore it.",
  example: {
    file: "papers/on-steam.md",
    part: "front matter",
    wrong: `aliases:
  - wild-yeast # the id of another paper`,
    right: `aliases:
  - steam`,
  },
  check: ({ papers }) =>
    findCollisions(
      "alias-shadows-id",
      "This id",
      [
        ...papers.flatMap((entry) => claim(entry.id, entry, [])),
        ...papers.flatMap((entry) =>
          (entry.known.aliases ?? []).flatMap((alias, index) => claim(alias, entry, ["aliases", index])),
        ),
      ],
      // Two files with one id are another rule's.
      (first, second) => first.at.length > 0 || second.at.length > 0,
    ),
};
