import { branchColorSchema } from "../schema/topic";
import type { RuleDefinition } from "./rule-definition";

/** Each branch has a color, and only branches have one. */
export const topicColor: RuleDefinition = {
  summary: "Each branch has a color, and only branches have one.",
  why: "A branch is recognized by its color on every page; what lies below it takes the same one.",
  mend: "Give each file right below `topics/` a `color`, and no other topic one.",
  example: {
    file: "topics/baking/tools.md",
    part: "front matter",
    wrong: `color: rose
order: 1`,
    right: "order: 1",
  },
  check: ({ topics }) =>
    topics.flatMap(({ id, path, known, fields, locate }) => {
      const isBranch = !id.includes("/");
      if (isBranch && fields && fields.color === undefined) {
        return {
          path,
          line: 1,
          column: 1,
          rule: "topic-color" as const,
          message: "A branch needs a color.",
          hint: "Add color: indigo, or another of the colors.",
          choices: { nearest: branchColorSchema.options, total: branchColorSchema.options.length },
        };
      }
      if (isBranch || known.color === undefined) return [];
      return {
        path,
        ...locate(["color"]),
        rule: "topic-color" as const,
        message: "Only the topics at the top of the tree have a color.",
        hint: "Remove the key; the branch's color is used.",
      };
    }),
};
