import { stringify } from "yaml";

/**
 * The text of a content file in the one form that all tools write: keys in the given order, one value a line,
 * quotes only where YAML needs them, and no empty lists but under the keys in `alwaysThere`.
 */
export function formatEntry<Key extends string>(
  fields: Readonly<Partial<Record<Key, unknown>>>,
  order: readonly Key[],
  body: string,
  alwaysThere: readonly Key[] = [],
): string {
  const given = order.flatMap((key): [string, unknown][] => {
    const value = fields[key];
    const isEmptyList = Array.isArray(value) && value.length === 0;
    return value === undefined || (isEmptyList && !alwaysThere.includes(key)) ? [] : [[key, value]];
  });
  const frontMatter = `---\n${stringify(Object.fromEntries(given), { lineWidth: 0 })}---\n`;
  const note = body.trim();
  return note === "" ? frontMatter : `${frontMatter}\n${note}\n`;
}
