import { stringify } from "yaml";

/** Content files have no aliases, also if two keys have the same list as value. */
const options = { lineWidth: 0, aliasDuplicateObjects: false };

/**
 * Formats a content file: keys in the given order, one value per line, quotes only where YAML needs them, and no empty
 * lists except for the keys in `alwaysWritten`.
 */
export function formatEntry<Key extends string>(
  fields: Readonly<Partial<Record<Key, unknown>>>,
  order: readonly Key[],
  body: string,
  alwaysWritten: readonly Key[] = [],
): string {
  const given = order.flatMap((key): [string, unknown][] => {
    const value = fields[key];
    const isEmptyList = Array.isArray(value) && value.length === 0;
    return value === undefined || (isEmptyList && !alwaysWritten.includes(key)) ? [] : [[key, value]];
  });
  const frontMatter = `---\n${stringify(Object.fromEntries(given), options)}---\n`;
  const note = body.trim();
  return note === "" ? frontMatter : `${frontMatter}\n${note}\n`;
}
