import { claim, findCollisions } from "../survey/claims";
import type { RuleDefinition } from "./rule-definition";

/** A former path of a topic is not the path or former path of another topic. */
export const formerPath: RuleDefinition = {
  summary: "A former path of a topic is not the path or former path of another topic.",
  why: "The address of a former path leads to the topic that had it. It cannot lead to two.",
  mend: "Remove the path from the topic that never had it.",
  example: {
    file: "topics/baking/tools.md",
    part: "front matter",
    wrong: `formerPaths:
  - fermentation/proofing # a topic's path`,
    right: `formerPaths:
  - tools`,
  },
  check: ({ topics }) =>
    findCollisions(
      "former-path",
      "This path",
      [
        ...topics.flatMap((entry) => claim(entry.id, entry, [])),
        ...topics.flatMap((entry) =>
          (entry.known.formerPaths ?? []).flatMap((path, index) => claim(path, entry, ["formerPaths", index])),
        ),
      ],
      // Two files with one path are another rule's.
      (first, second) => first.at.length > 0 || second.at.length > 0,
    ),
};
