import { findUnknown } from "../survey/unknown-names";
import type { RuleDefinition } from "./rule-definition";

/** Topics that an entry names have a file. */
export const unknownTopic: RuleDefinition = {
  summary: "Topics that an entry names have a file.",
  why: "An entry is found under its topics; under a topic that does not exist nobody finds it.",
  mend: "Name the topic by its path below `topics/`, as the address of its page shows it; a new topic needs a file first.",
  example: {
    file: "papers/on-steam.md",
    part: "front matter",
    wrong: `topics:
  - baking/tool`,
    right: `topics:
  - baking/tools`,
  },
  check: ({ papers, frameworks, techniques, questions }, { topics }) =>
    [...papers, ...frameworks, ...techniques, ...questions].flatMap((entry) =>
      findUnknown("unknown-topic", "topic", topics, entry, ["topics"], entry.known.topics),
    ),
};
