import type { Issue } from "../content/issue";
import type { Entry } from "../content/read-entry";
import type { Rule } from "../content/rules/rule-names";
import { describeChoices } from "../content/suggestion";

/** Returns an issue for each name in a list that is not in `ids`. `noun` is the kind of entry, in the singular. */
export function findUnknown(
  rule: Rule,
  noun: string,
  ids: ReadonlySet<string>,
  entry: Pick<Entry<unknown>, "path" | "locate">,
  at: readonly PropertyKey[],
  names: readonly string[] = [],
): Issue[] {
  return names.flatMap((name, index) => findUnknownName(rule, noun, ids, entry, [...at, index], name));
}

/** Returns an issue if a name in an entry is not in `ids`. `noun` is the kind of entry, in the singular. */
export function findUnknownName(
  rule: Rule,
  noun: string,
  ids: ReadonlySet<string>,
  { path, locate }: Pick<Entry<unknown>, "path" | "locate">,
  at: readonly PropertyKey[],
  name: string | undefined,
): Issue[] {
  if (name === undefined || ids.has(name)) return [];
  return [
    {
      path,
      ...locate(at),
      rule,
      message: `"${name}" is not a ${noun}.`,
      ...describeChoices(name, ids, `Each ${noun} has a file under ${noun}s/.`),
    },
  ];
}
