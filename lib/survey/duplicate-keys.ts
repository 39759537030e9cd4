import type { Issue } from "../content/issue";
import type { Entry } from "../content/read-entry";
import type { Rule } from "../content/rules/rule-names";

/** A use of a key that must be unique: the entry and the field that use it. */
export interface KeyUse {
  key: string;
  entry: Pick<Entry<unknown>, "path" | "locate">;
  at: readonly PropertyKey[];
}

/** Returns the use of `key` by an entry; an empty list if `key` is undefined or empty. */
export function keyUse(key: string | undefined, entry: KeyUse["entry"], at: KeyUse["at"]): KeyUse[] {
  return key ? [{ key, entry, at }] : [];
}

/** Returns an issue for each use of a key after its first use. `isDuplicate` can exempt pairs of uses. */
export function findDuplicateKeys(
  rule: Rule,
  subject: string,
  uses: KeyUse[],
  isDuplicate: (first: KeyUse, second: KeyUse) => boolean = () => true,
): Issue[] {
  const firstByKey = new Map<string, KeyUse>();
  return uses.flatMap((second) => {
    const first = firstByKey.get(second.key);
    if (!first) firstByKey.set(second.key, second);
    if (!first || !isDuplicate(first, second)) return [];
    const { line } = first.entry.locate(first.at);
    return {
      path: second.entry.path,
      ...second.entry.locate(second.at),
      rule,
      message: `${subject} is also in ${first.entry.path}:${line}.`,
      hint: "Keep one of the two.",
    };
  });
}
