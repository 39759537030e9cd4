import { isMap, isNode, isSeq, type YAMLMap } from "yaml";
import type * as z from "zod";
import { keysAt } from "../schema-at";
import type { ValuePath } from "../yaml-block";
import type { Edit } from "./change";
import type { Block } from "./parse-block";

/**
 * The edit that puts the keys of a group into the order of its schema, for the first group that has them in another one.
 * Lines move whole, with the comments above them. A group with a key that the schema does not know stays as it is: the
 * key may be misspelt, and then its place is not known.
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

/** Every group of keys that is written a line each, those within others first, with its path. */
function groupsOf(node: unknown, path: ValuePath): [YAMLMap, ValuePath][] {
  if (isSeq(node)) return node.items.flatMap((item, index) => groupsOf(item, [...path, index]));
  if (!isMap(node) || node.flow) return [];
  return [...node.items.flatMap(({ key, value }) => groupsOf(value, [...path, String(key)])), [node, path]];
}

/** The lines of each key of a group, less the indent, and where they begin and end; undefined where lines are not whole. */
function splitGroup(group: YAMLMap, offset: number, text: string) {
  const keyStarts = group.items.map(({ key }) => offset + (isNode(key) ? (key.range?.[0] ?? 0) : 0));
  const first = keyStarts[0] ?? 0;
  const indent = " ".repeat(first - lineStart(text, first));
  const starts = keyStarts.map((start, index) => {
    const line = lineStart(text, start);
    // The first key of an item stands behind its hyphen.
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

/** Start of the comments right above a line, at the same indent; of the line itself when there are none. */
function startWithComments(text: string, line: number, indent: string): number {
  const above = lineStart(text, line - 1);
  return above < line && text.startsWith(`${indent}#`, above) ? startWithComments(text, above, indent) : line;
}
