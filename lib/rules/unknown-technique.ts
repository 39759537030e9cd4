import { findUnknown, findUnknownName } from "../survey/unknown-names";
import type { RuleDefinition } from "./rule-definition";

/** Techniques that an entry names have a file. */
export const unknownTechnique: RuleDefinition = {
  summary: "Techniques that an entry names have a file.",
  why: "A technique is explained on its page, and leads from one paper to the next.",
  mend: "Name the technique by its id, the name of its file in `techniques/`; a new technique needs a file first.",
  example: {
    file: "papers/on-steam.md",
    part: "front matter",
    wrong: `techniques:
  - cold-prof`,
    right: `techniques:
  - cold-proof`,
  },
  check: (entries, { techniques }) => [
    ...[...entries.papers, ...entries.questions].flatMap((entry) =>
      findUnknown("unknown-technique", "technique", techniques, entry, ["techniques"], entry.known.techniques),
    ),
    ...entries.techniques.flatMap((entry) =>
      findUnknown("unknown-technique", "technique", techniques, entry, ["related"], entry.known.related),
    ),
    ...entries.frameworks.flatMap((entry) =>
      (entry.known.implements ?? []).flatMap(({ technique }, index) =>
        findUnknownName(
          "unknown-technique",
          "technique",
          techniques,
          entry,
          ["implements", index, "technique"],
          technique,
        ),
      ),
    ),
  ],
};
