import { isScalar, Scalar, stringify } from "yaml";
import type * as z from "zod";
import { maxTextLength } from "../schema/fields";
import { schemaAt } from "../schema-at";
import type { Edit } from "./change";
import { normalizers } from "./normalize";
import type { Block } from "./parse-block";

/** Returns the edits that convert invalid values to a format that the schema accepts. */
export function fixValues({ document, map, start }: Block, schema: z.ZodObject): Edit[] {
  const parsed = schema.safeParse(document.toJS());
  // A value can have several issues.
  const seen = new Set<unknown>();
  return (parsed.error?.issues ?? []).flatMap(({ path }) => {
    const node = map.getIn(path, true);
    const field = schemaAt(schema, path);
    if (!isScalar(node) || !node.range || !field || isBlock(node) || seen.has(node)) return [];
    seen.add(node);
    const text = fixed(node, field);
    return text === undefined ? [] : [{ start: start + node.range[0], end: start + node.range[1], text }];
  });
}

/** Returns whether a scalar is a block scalar. Its range includes the last line end. */
export function isBlock({ type }: Scalar): boolean {
  return type === Scalar.BLOCK_FOLDED || type === Scalar.BLOCK_LITERAL;
}

/** Returns the YAML of the value in a format that its field accepts, or undefined if there is none. */
function fixed(node: Scalar, field: z.ZodType): string | undefined {
  const isValid = (value: unknown) => field.safeParse(value).success;
  // If the field requires text, use the digits as they are written instead of the parsed number.
  const text = typeof node.value === "number" ? node.source : node.value;
  // A value that is valid on its own is only invalid in combination with others.
  if (typeof text !== "string" || isValid(node.value)) return undefined;
  const trimmed = text.trim();
  // No field accepts a longer text, and some patterns are slow on one.
  if (trimmed.length > maxTextLength) return undefined;
  if (/^\d+(?:\.\d+)?$/.test(trimmed) && isValid(Number(trimmed))) return trimmed;
  const candidates = [trimmed, ...normalizers.flatMap((normalize) => normalize(trimmed) ?? [])];
  const valid = candidates.find(isValid);
  return valid === undefined ? undefined : writeLike(node, valid);
}

/** Returns a text as YAML, with the same quotes as the scalar. */
export function writeLike({ type }: Scalar, text: string): string {
  const isQuoted = type === Scalar.QUOTE_DOUBLE || type === Scalar.QUOTE_SINGLE;
  return stringify(text, { lineWidth: 0, ...(isQuoted && { defaultStringType: type }) }).trimEnd();
}
