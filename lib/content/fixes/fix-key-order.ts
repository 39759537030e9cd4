import { isMap, isNode, isSeq, type YAMLMap } from "yaml";
import type * as z from "zod";
import { keysAt } from "../schema-at";
import type { ValuePath } from "../yaml-block";
import type { Edit } from "./change";
import type { Block } from "./parse-block";

/**
 * Returns the edit that sorts the keys of the first unsorted group in the order of its schema. Whole lines move, with
 * the comments above them. A group with an unknown key does not change, because the key may be misspelled and has no
 * known order.
 */
export function fixKeyOrder({ map, start }: Block, text: string, schema: z.ZodObject): Edit[] {
  for (const [group, path] of groupsOf(map, [])) {
    const order = keysAt(schema, path);
    const keys = group.items.map(({ key }) => String(key));
    const sorted = order.filter((key) => keys.includes(key));
    if (sorted.length < keys.length || sorted.every((key, index) => key === keys[index])) continue;
    const parts = splitGroup(group, start, text);
    if (!parts) continue;
    const moved = sorted.map((key) => parts.texts[keys.indexOf(key)] ?? "");
    const isMoved = (key: string) => keys.indexOf(key) !== sorted.indexOf(key);
    const was = `keys ${keys.filter(isMoved).join(", ")}`;
    const is = sorted.filter(isMoved).join(", ");
    return [{ start: parts.start, end: parts.end, text: moved.join(parts.indent), was, is }];
  }
  return [];
}

/** Returns every group in block style with its path, inner groups first. */
function groupsOf(node: unknown, path: ValuePath): [YAMLMap, ValuePath][] {
  if (isSeq(node)) return node.items.flatMap((item, index) => groupsOf(item, [...path, index]));
  if (!isMap(node) || node.flow) return [];
  return [...node.items.flatMap(({ key, value }) => groupsOf(value, [...path, String(key)])), [node, path]];
}

/** Splits a group into the lines of each key, without indent. Returns undefined if keys share a line. */
function splitGroup(group: YAMLMap, offset: number, text: string) {
  const keyStarts = group.items.map(({ key }) => offset + (isNode(key) ? (key.range?.[0] ?? 0) : 0));
  const first = keyStarts[0] ?? 0;
  const indent = " ".repeat(first - lineStart(text, first));
  const starts = keyStarts.map((start, index) => {
    const line = lineStart(text, start);
    // The first key of an item is on the line of its hyphen.
    if (index === 0 && indent !== "") return start;
    return startWithComments(text, line, indent);
  });
  const last = group.items.at(-1)?.value;
  const lastEnd = offset + ((isNode(last) ? last.range?.[1] : undefined) ?? keyStarts.at(-1) ?? 0);
  const end = text[lastEnd - 1] === "\n" ? lastEnd : text.indexOf("\n", lastEnd) + 1;
  const texts = starts.map((start, index) => text.slice(start, starts[index + 1] ?? end));
  const isWhole = texts.every((part, index) => (index === 0 && indent !== "") || part.startsWith(indent));
  if (!isWhole || end === 0) return undefined;
  return {
    start: starts[0] ?? first,
    end,
    indent,
    texts: texts.map((part, index) => (index === 0 && indent !== "" ? part : part.slice(indent.length))),
  };
}

function lineStart(text: string, offset: number): number {
  return text.lastIndexOf("\n", offset - 1) + 1;
}

/** Returns the start of the comments directly above a line with the same indent, or of the line if there are none. */
function startWithComments(text: string, line: number, indent: string): number {
  const above = lineStart(text, line - 1);
  return above < line && text.startsWith(`${indent}#`, above) ? startWithComments(text, above, indent) : line;
}
