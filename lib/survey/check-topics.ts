import type { Issue } from "../issue";
import type { Entries, KnownIds } from "./entries";

/** Checks the shape of the tree: each folder has its topic file, each branch (and nothing else) a color. */
export function checkTopics({ topics }: Entries, known: KnownIds): Issue[] {
  const reported = new Set<string>();
  return topics.flatMap((entry): Issue[] => {
    const issues: Issue[] = [];
    const isBranch = !entry.id.includes("/");
    if (isBranch && entry.fields && entry.fields.color === undefined) {
      issues.push({
        path: entry.path,
        line: 1,
        column: 1,
        rule: "topic-color",
        message: "A branch needs a color.",
        hint: "Add color: indigo, or another of the colors.",
      });
    }
    if (!isBranch && entry.known.color !== undefined) {
      issues.push({
        path: entry.path,
        ...entry.locate(["color"]),
        rule: "topic-color",
        message: "Only the topics at the top of the tree have a color.",
        hint: "Remove the key; the branch's color is used.",
      });
    }
    const parent = entry.id.slice(0, entry.id.lastIndexOf("/"));
    if (!isBranch && !known.topics.has(parent) && !reported.has(parent)) {
      reported.add(parent);
      issues.push({
        path: entry.path,
        line: 1,
        column: 1,
        rule: "topic-without-file",
        message: `The topic ${parent} above this one has no file.`,
        hint: `Add topics/${parent}.md.`,
      });
    }
    return issues;
  });
}
