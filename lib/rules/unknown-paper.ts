import type { Entry } from "../content/read-entry";
import { findUnknown, findUnknownName } from "../survey/unknown-names";
import type { RuleDefinition } from "./rule-definition";

/** Papers that an entry names have a file. */
export const unknownPaper: RuleDefinition = {
  summary: "Papers that an entry names have a file.",
  why: "The name becomes a link to the paper's page.",
  mend: "Name the paper by its id, the name of its file in `papers/`; a new paper needs a file first.",
  example: {
    file: "frameworks/dough-planner.md",
    part: "front matter",
    wrong: `papers:
  - lazy-backer`,
    right: `papers:
  - lazy-baker`,
  },
  check: (entries, { papers }) => {
    const find = (entry: Pick<Entry<unknown>, "path" | "locate">, at: readonly PropertyKey[], name?: string) =>
      findUnknownName("unknown-paper", "paper", papers, entry, at, name);
    return [
      ...[...entries.frameworks, ...entries.questions].flatMap((entry) =>
        findUnknown("unknown-paper", "paper", papers, entry, ["papers"], entry.known.papers),
      ),
      ...entries.papers.flatMap((entry) =>
        (entry.known.relations ?? []).flatMap(({ paper }, index) => find(entry, ["relations", index, "paper"], paper)),
      ),
      ...entries.topics.flatMap((entry) =>
        (entry.known.landmarks ?? []).flatMap(({ paper }, index) => find(entry, ["landmarks", index, "paper"], paper)),
      ),
      ...entries.frameworks.flatMap((entry) =>
        (entry.known.implements ?? []).flatMap(({ paper }, index) =>
          find(entry, ["implements", index, "paper"], paper),
        ),
      ),
    ];
  },
};
