import { claim, findCollisions } from "../survey/claims";
import type { RuleDefinition } from "./rule-definition";

/** An entry names an address once. */
export const duplicateLink: RuleDefinition = {
  summary: "An entry names an address once.",
  why: "The same address twice is one link too many, and often one of the two was meant to be another.",
  mend: "Remove the second link, or correct its address.",
  fix: "Removes a link whose type and address both stand above it already.",
  example: {
    file: "papers/on-steam.md",
    part: "front matter",
    wrong: `links:
  - type: paper
    url: https://example.org/steam
  - type: paper
    url: https://example.org/steam`,
    right: `links:
  - type: paper
    url: https://example.org/steam`,
  },
  check: ({ papers, frameworks }) =>
    [...papers, ...frameworks].flatMap((entry) =>
      findCollisions(
        "duplicate-link",
        "This address",
        (entry.known.links ?? []).flatMap(({ url }, index) => claim(url, entry, ["links", index, "url"])),
      ),
    ),
};
