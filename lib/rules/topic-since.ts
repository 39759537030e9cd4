import type { RuleDefinition } from "./rule-definition";

/** A topic that the survey does not have says since when it is there and which source has it. */
export const topicSince: RuleDefinition = {
  summary: "A topic that the survey does not have says since when it is there and which source has it.",
  why: "Readers can tell the survey's own taxonomy from what was added later, and check why it was.",
  mend: "Write both `since` and `source`, or neither.",
  example: {
    file: "topics/baking/tools.md",
    part: "front matter",
    wrong: "since: 2023-05-01",
    right: `since: 2023-05-01
source: https://example.org/newer-survey`,
  },
  check: ({ topics }) =>
    topics.flatMap(({ path, locate, fields }) => {
      if (!fields || (fields.since === undefined) === (fields.source === undefined)) return [];
      const [present, missing] = fields.since === undefined ? ["source", "since"] : ["since", "source"];
      return {
        path,
        ...locate([present]),
        rule: "topic-since" as const,
        message: `The topic has "${present}" without "${missing}".`,
        hint: `Add ${missing}, or remove ${present}.`,
      };
    }),
};
