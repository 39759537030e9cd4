import type { Issue } from "./issue";

/** Finds a conflict that a merge left in a file. Returns at most one issue. Do not parse a file that has one. */
export function checkMergeConflict(path: string, file: string): Issue[] {
  const lines = file.split(/\r\n?|\n/);
  const index = lines.findIndex((line) => /^(?:<{7}|>{7})(?: |$)/.test(line));
  if (index < 0) return [];
  return [
    {
      path,
      line: index + 1,
      column: 1,
      rule: "merge-conflict",
      message: "The line marks a conflict of a merge.",
      hint: "Keep one of the two versions, and delete the lines that begin with <<<<<<<, ======= and >>>>>>>.",
    },
  ];
}
