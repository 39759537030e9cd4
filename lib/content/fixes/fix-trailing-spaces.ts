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
  return [...text.matchAll(/^(.*?)([ \t]*)(\r?\n|$)/gm)].flatMap(({ 1: content = "", 2: spaces = "", index }) => {
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
