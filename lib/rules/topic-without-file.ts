import type { RuleDefinition } from "./rule-definition";

/** A folder of topics has a file of its own beside it. */
export const topicWithoutFile: RuleDefinition = {
  summary: "A folder of topics has a file of its own beside it.",
  why: "Every step of a topic's address is a page; one without a file would lead nowhere.",
  mend: "Add the file of the topic above, or move this one below a topic that has a file.",
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
