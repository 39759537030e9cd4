import { findDuplicateKeys, keyUse } from "../../survey/duplicate-keys";
import { branchColorSchema } from "../schema/topic";
import type { RuleDefinition } from "./rule-definition";

// Rules for topics.

/** A folder of topics has a file with the same name next to it. */
export const topicWithoutFile: RuleDefinition = {
  summary: "A folder of topics has a file with the same name next to it.",
  why: "Every part of a topic's address is a page. Without the file, this page would be missing.",
  fix: "Add the file of the parent topic, or move this one below a topic that has a file.",
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
        message: `The parent topic ${parent} has no file.`,
        hint: `Add topics/${parent}.md.`,
      };
    });
  },
};

/** Each branch has a color, and only branches have one. */
export const topicColor: RuleDefinition = {
  summary: "Each branch has a color, and only branches have one.",
  why: "A branch has the same color on every page, and its subtopics use that color.",
  fix: "Add a `color` to each file directly in `topics/`, and remove it from all other topics.",
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
          hint: "Add color: indigo, or another allowed color.",
          choices: { nearest: branchColorSchema.options, total: branchColorSchema.options.length },
        };
      }
      if (isBranch || known.color === undefined) return [];
      return {
        path,
        ...locate(["color"]),
        rule: "topic-color" as const,
        message: "Only topics at the top of the tree have a color.",
        hint: "Remove color. The topic uses the color of its branch.",
      };
    }),
};

/** A topic that is not in the survey's taxonomy has both `since` and `source`. */
export const topicSince: RuleDefinition = {
  summary: "A topic that is not in the survey's taxonomy has both `since` and `source`.",
  why: "Readers can distinguish the survey's own taxonomy from later additions, and check their source.",
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
        message: `The topic has "${present}" but not "${missing}".`,
        hint: `Add ${missing}, or remove ${present}.`,
      };
    }),
};

/** A former path of a topic is not the path or former path of another topic. */
export const formerPath: RuleDefinition = {
  summary: "A former path of a topic is not the path or former path of another topic.",
  why: "The address of a former path redirects to the topic that had it. It cannot redirect to two.",
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
      // `duplicate-id` reports two files with the same path.
      (first, second) => first.at.length > 0 || second.at.length > 0,
    ),
};
