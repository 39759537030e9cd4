import { isScalar, Scalar, stringify } from "yaml";
import type * as z from "zod";
import { schemaAt } from "../schema-at";
import type { Edit } from "./change";
import { normalizers } from "./normalize";
import type { Block } from "./parse-block";

/** Edits for the values that the schema refuses, where another form of the same value is what it asks for. */
export function fixValues({ document, map, start }: Block, schema: z.ZodObject): Edit[] {
  const parsed = schema.safeParse(document.toJS());
  return (parsed.error?.issues ?? []).flatMap(({ path }) => {
    const node = map.getIn(path, true);
    const field = schemaAt(schema, path);
    if (!isScalar(node) || !node.range || !field || isBlock(node)) return [];
    const text = fixed(node, field);
    return text === undefined ? [] : [{ start: start + node.range[0], end: start + node.range[1], text }];
  });
}

/** Whether a text stands on lines of its own, indented: its range takes the last line end in. */
export function isBlock({ type }: Scalar): boolean {
  return type === Scalar.BLOCK_FOLDED || type === Scalar.BLOCK_LITERAL;
}

/** The YAML of the value in the form its field asks for; undefined when no other form of it is known. */
function fixed(node: Scalar, field: z.ZodType): string | undefined {
  const isRight = (value: unknown) => field.safeParse(value).success;
  // Bare digits where text is asked for: the text as it was written, not the number it became.
  const text = typeof node.value === "number" ? node.source : node.value;
  // What is right by itself is at fault beside others.
  if (typeof text !== "string" || isRight(node.value)) return undefined;
  const trimmed = text.trim();
  if (/^\d+(?:\.\d+)?$/.test(trimmed) && isRight(Number(trimmed))) return trimmed;
  const forms = [trimmed, ...normalizers.flatMap((normalize) => normalize(trimmed) ?? [])];
  const right = forms.find(isRight);
  return right === undefined ? undefined : writeLike(node, right);
}

/** A text as YAML, in the quotes that the scalar had. */
export function writeLike({ type }: Scalar, text: string): string {
  const isQuoted = type === Scalar.QUOTE_DOUBLE || type === Scalar.QUOTE_SINGLE;
  return stringify(text, { lineWidth: 0, ...(isQuoted && { defaultStringType: type }) }).trimEnd();
}
