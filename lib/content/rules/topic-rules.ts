import { findDuplicateKeys, keyUse } from "../../survey/duplicate-keys";
import { branchColorSchema } from "../schema/topic";
import type { RuleDefinition } from "./rule-definition";

// Rules for topics.

/** A folder of topics has a file of its own beside it. */
export const topicWithoutFile: RuleDefinition = {
  summary: "A folder of topics has a file of its own beside it.",
  why: "Every step of a topic's address is a page; one without a file would lead nowhere.",
  fix: "Add the file of the topic above, or move this one below a topic that has a file.",
  wholeFile: true,
  example: {
    file: "topics/",
    part: "names",
    wrong: "topics/serving/slicing.md",
    right: `topics/serving.md
topics/serving/slicing.md`,
  },
  check: ({ topics }, known) => {
    const reported = new Set<string>();
    return topics.flatMap(({ id, path }) => {
      const parent = id.slice(0, Math.max(0, id.lastIndexOf("/")));
      if (parent === "" || known.topics.has(parent) || reported.has(parent)) return [];
      reported.add(parent);
      return {
        path,
        line: 1,
        column: 1,
        rule: "topic-without-file" as const,
        message: `The topic ${parent} above this one has no file.`,
        hint: `Add topics/${parent}.md.`,
      };
    });
  },
};

/** Each branch has a color, and only branches have one. */
export const topicColor: RuleDefinition = {
  summary: "Each branch has a color, and only branches have one.",
  why: "A branch is recognized by its color on every page; what lies below it takes the same one.",
  fix: "Give each file right below `topics/` a `color`, and no other topic one.",
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

/** A topic that the survey does not have says since when it is there and which source has it. */
export const topicSince: RuleDefinition = {
  summary: "A topic that the survey does not have says since when it is there and which source has it.",
  why: "Readers can tell the survey's own taxonomy from what was added later, and check why it was.",
  fix: "Write both `since` and `source`, or neither.",
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

/** A former path of a topic is not the path or former path of another topic. */
export const formerPath: RuleDefinition = {
  summary: "A former path of a topic is not the path or former path of another topic.",
  why: "The address of a former path leads to the topic that had it. It cannot lead to two.",
  fix: "Remove the path from the topic that never had it.",
  example: {
    file: "topics/baking/tools.md",
    part: "front matter",
    wrong: `formerPaths:
  - fermentation/proofing # a topic's path`,
    right: `formerPaths:
  - tools`,
  },
  check: ({ topics }) =>
    findDuplicateKeys(
      "former-path",
      "This path",
      [
        ...topics.flatMap((entry) => keyUse(entry.id, entry, [])),
        ...topics.flatMap((entry) =>
          (entry.known.formerPaths ?? []).flatMap((path, index) => keyUse(path, entry, ["formerPaths", index])),
        ),
      ],
      // Two files with one path are another rule's.
      (first, second) => first.at.length > 0 || second.at.length > 0,
    ),
};
