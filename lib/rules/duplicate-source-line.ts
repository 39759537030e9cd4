import type { Entry } from "../content/read-entry";
import type { SourceReference } from "../schema/fields";
import { type Claim, claim, findCollisions } from "../survey/claims";
import type { RuleDefinition } from "./rule-definition";

/** A line of a source list is accounted for once. */
export const duplicateSourceLine: RuleDefinition = {
  summary: "A line of a source list is accounted for once.",
  why: "The audit shows for every line of a list where it went. A line that two entries claim hides one that none does.",
  mend: "Name the line in the entry that it belongs to, and correct the other.",
  example: {
    file: "papers/on-steam.md",
    part: "front matter",
    wrong: `sources:
  - source: bread-list
    line: 4 # papers/lazy-baker.md has it`,
    right: `sources:
  - source: bread-list
    section: Steam`,
  },
  check: ({ papers, frameworks, topics }) =>
    findCollisions("duplicate-source-line", "This line of the source", [
      ...papers.flatMap(claimLines),
      ...frameworks.flatMap(claimLines),
      ...topics.flatMap(claimLines),
    ]),
};

function claimLines(entry: Entry<{ sources: SourceReference[] }>): Claim[] {
  return (entry.known.sources ?? []).flatMap(({ source, line }, index) =>
    line === undefined ? [] : claim(`${source}:${line}`, entry, ["sources", index, "line"]),
  );
}
