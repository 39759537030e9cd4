import { findUnknownName } from "../survey/unknown-names";
import type { RuleDefinition } from "./rule-definition";

/** Topics that an entry names have a file. */
export const unknownTopic: RuleDefinition = {
  summary: "Topics that an entry names have a file.",
  why: "An entry is found under its topics; under a topic that does not exist nobody finds it.",
  mend: "Name the topic by its path below `topics/`, as the address of its page shows it; a new topic needs a file first.",
  fix: "Writes the present path of a topic in place of a former one.",
  example: {
    file: "papers/on-steam.md",
    part: "front matter",
    wrong: `topics:
  - baking/tool`,
    right: `topics:
  - baking/tools`,
  },
  check: ({ papers, frameworks, techniques, questions, attributes, topics: files }, { topics }) => {
    const pathByFormer = new Map(
      files.flatMap(({ id, known }) => (known.formerPaths ?? []).map((former) => [former, id] as const)),
    );
    return [...papers, ...frameworks, ...techniques, ...questions, ...attributes].flatMap((entry) =>
      (entry.known.topics ?? []).flatMap((name, index) => {
        const moved = pathByFormer.get(name);
        return findUnknownName("unknown-topic", "topic", topics, entry, ["topics", index], name).map((issue) =>
          moved ? { ...issue, hint: `It has moved to ${moved}.`, suggestion: moved } : issue,
        );
      }),
    );
  },
};
