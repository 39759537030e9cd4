import { findUnknown } from "../survey/unknown-names";
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
  check: ({ frameworks, questions }, { papers }) =>
    [...frameworks, ...questions].flatMap((entry) =>
      findUnknown("unknown-paper", "paper", papers, entry, ["papers"], entry.known.papers),
    ),
};
