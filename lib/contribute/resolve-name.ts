import { nearest } from "../content/suggestion";
import type { Survey } from "../survey/survey";
import { flattenTopics } from "../survey/taxonomy";

/** The id for a name, or why there is none. */
export type Resolved = { id: string } | { issue: string };

/** Resolves the path of a topic, the last part of a path, a title, a short title or an alias. */
export function resolveTopic(name: string, { branches }: Pick<Survey, "branches">): Resolved {
  const topics = flattenTopics(branches).map(({ path, title, shortTitle, aliases }) => ({
    id: path,
    names: [path.slice(path.lastIndexOf("/") + 1), title, shortTitle ?? title, ...aliases],
  }));
  return resolve("topic", name, topics);
}

/** Resolves the id, name or alias of a technique. */
export function resolveTechnique(name: string, { techniqueById }: Pick<Survey, "techniqueById">): Resolved {
  const techniques = [...techniqueById.values()].map(({ id, name, aliases }) => ({ id, names: [name, ...aliases] }));
  return resolve("technique", name, techniques);
}

function resolve(noun: string, name: string, entries: readonly { id: string; names: string[] }[]): Resolved {
  const wanted = fold(name);
  const byId = entries.find(({ id }) => id === wanted);
  if (byId) return { id: byId.id };
  const named = entries.filter(({ names }) => names.some((candidate) => fold(candidate) === wanted));
  const [only, second] = named;
  if (only && !second) return { id: only.id };
  if (only) return { issue: `"${name}" is ambiguous. Use one of ${named.map(({ id }) => id).join(", ")}.` };
  const near = nearest(
    name,
    entries.flatMap(({ id, names }) => [id, ...names]),
  );
  const meant = entries.find(({ id, names }) => id === near || names.includes(near ?? ""));
  return { issue: `"${name}" is not a ${noun}.${meant ? ` Did you mean ${meant.id}?` : ""}` };
}

function fold(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replace(/^\/?(?:topics\/|techniques\/)?|\/$/g, "")
    .replace(/\s+/g, "-");
}
