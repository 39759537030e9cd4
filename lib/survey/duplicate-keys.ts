import type { Issue } from "../content/issue";
import type { Entry } from "../content/read-entry";
import type { Rule } from "../content/rules/rule-names";

/** Something that may be claimed once: who claims it, and where that stands in its file. */
export interface KeyUse {
  key: string;
  entry: Pick<Entry<unknown>, "path" | "locate">;
  at: readonly PropertyKey[];
}

/** The claim of an entry to `key`; none when there is no key. */
export function keyUse(key: string | undefined, entry: KeyUse["entry"], at: KeyUse["at"]): KeyUse[] {
  return key ? [{ key, entry, at }] : [];
}

/** One issue for each claim after the first with the same key, naming both places. `counts` can let a pair pass. */
export function findDuplicateKeys(
  rule: Rule,
  subject: string,
  claims: KeyUse[],
  counts: (first: KeyUse, second: KeyUse) => boolean = () => true,
): Issue[] {
  const firstByKey = new Map<string, KeyUse>();
  return claims.flatMap((second) => {
    const first = firstByKey.get(second.key);
    if (!first) firstByKey.set(second.key, second);
    if (!first || !counts(first, second)) return [];
    const { line } = first.entry.locate(first.at);
    return {
      path: second.entry.path,
      ...second.entry.locate(second.at),
      rule,
      message: `${subject} stands in ${first.entry.path}:${line} too.`,
      hint: "Keep one of the two.",
    };
  });
}
