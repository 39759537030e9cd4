import type { Issue } from "../content/issue";
import type { Entry } from "../content/read-entry";
import type { Rule } from "../content/rules/rule-names";
import { describeChoices } from "../content/suggestion";

/** Issues for the names in a list of an entry that stand for no file. `noun` is what they should stand for. */
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

/** The issue for a name at a place of an entry, when it stands for no file. */
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
