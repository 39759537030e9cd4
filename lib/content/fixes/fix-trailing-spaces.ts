import { isScalar, visit } from "yaml";
import type { Edit } from "./change";
import type { Block } from "./parse-block";

/**
 * Returns the edits that remove spaces and tabs at the ends of lines. They stay where they have a meaning: within a
 * text of several lines, in code, and where two of them break a line of prose.
 */
export function fixTrailingSpaces({ document, start, end }: Block, text: string): Edit[] {
  const texts: [from: number, to: number][] = [];
  visit(document, {
    Scalar(_key, node) {
      if (isScalar(node) && node.range) texts.push([start + node.range[0], start + node.range[1]]);
    },
  });
  const codeLines = linesOfCode(text.slice(end));
  let line = 0;
  let next = 0;
  return text.split("\n").flatMap((whole) => {
    const index = next;
    next += whole.length + 1;
    const content = withoutTrailingSpaces(whole);
    const spaces = whole.slice(content.length).replace("\r", "");
    const from = index + content.length;
    if (index >= end) line += 1;
    if (spaces === "") return [];
    const inText = texts.some(([first, last]) => from > first && from < last);
    const isBreak = index >= end && content !== "" && spaces.length >= 2;
    if (inText || isBreak || codeLines.has(line)) return [];
    return [{ start: from, end: from + spaces.length, text: "", was: "spaces at the end of the line", is: "none" }];
  });
}

/** Returns the numbers of the lines between code fences, counted from 1. */
function linesOfCode(prose: string): Set<number> {
  let fence: string | undefined;
  return new Set(
    prose.split("\n").flatMap((line, index) => {
      const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
      if (fence === undefined) {
        fence = mark;
        return [];
      }
      if (mark?.startsWith(fence)) fence = undefined;
      return [index + 1];
    }),
  );
}

/** Returns a line without the spaces at its end. A regular expression would try each run of spaces in the line. */
function withoutTrailingSpaces(line: string): string {
  let end = line.length;
  while (end > 0 && " \t\r".includes(line[end - 1] ?? "x")) end -= 1;
  return line.slice(0, end);
}
