import { nearest } from "../content/suggestion";
import type { Survey } from "../survey/survey";
import { flattenTopics } from "../survey/taxonomy";

/** What a name stands for, or why it stands for nothing. */
export type Resolved = { id: string } | { problem: string };

/** The topic that is meant by a path, the last part of one, a title, a short title or an alias. */
export function resolveTopic(name: string, { branches }: Pick<Survey, "branches">): Resolved {
  const topics = flattenTopics(branches).map(({ path, title, shortTitle, aliases }) => ({
    id: path,
    names: [path.slice(path.lastIndexOf("/") + 1), title, shortTitle ?? title, ...aliases],
  }));
  return resolve("topic", name, topics);
}

/** The technique that is meant by an id, a name or an alias. */
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
  if (only)
    return { problem: `"${name}" names several: ${named.map(({ id }) => id).join(", ")}. Write one of them out.` };
  const near = nearest(
    name,
    entries.flatMap(({ id, names }) => [id, ...names]),
  );
  const meant = entries.find(({ id, names }) => id === near || names.includes(near ?? ""));
  return { problem: `"${name}" is not a ${noun}.${meant ? ` Did you mean ${meant.id}?` : ""}` };
}

function fold(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replace(/^\/?(?:topics\/|techniques\/)?|\/$/g, "")
    .replace(/\s+/g, "-");
}
