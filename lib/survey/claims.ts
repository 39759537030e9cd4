import type { Issue } from "../content/issue";
import type { Entry } from "../content/read-entry";
import type { Rule } from "../content/rules/rule-names";

/** Something that may be claimed once: who claims it, and where that stands in its file. */
export interface Claim {
  key: string;
  entry: Pick<Entry<unknown>, "path" | "locate">;
  at: readonly PropertyKey[];
}

/** The claim of an entry to `key`; none when there is no key. */
export function claim(key: string | undefined, entry: Claim["entry"], at: Claim["at"]): Claim[] {
  return key ? [{ key, entry, at }] : [];
}

/** One issue for each claim after the first with the same key, naming both places. `counts` can let a pair pass. */
export function findCollisions(
  rule: Rule,
  subject: string,
  claims: Claim[],
  counts: (first: Claim, second: Claim) => boolean = () => true,
): Issue[] {
  const firstByKey = new Map<string, Claim>();
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
