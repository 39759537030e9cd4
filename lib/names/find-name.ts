import type { NameData } from "./name-data";

/** What a name can belong to. */
export type NamedKind = "topic" | "technique";

/** Returns a word, such as the field of a filter, if it is the kind of a named entry. */
export function namedKindOf(word: string | null): NamedKind | undefined {
  return word === "topic" || word === "technique" ? word : undefined;
}

const folders: Record<NamedKind, string> = { topic: "/topics/", technique: "/techniques/" };

/** Finds the names of a language. English names are matched exactly. */
export interface NameFinder {
  /** Returns the name of the entry whose page is at `address`, if `english` is its English name or a cut one: "Pre-…". */
  at(address: string, english: string): string | undefined;
  /** Returns the name of the topic or technique with an English name. */
  of(kind: NamedKind, english: string): string | undefined;
}

/** Returns a finder of names. */
export function nameFinder(data: NameData): NameFinder {
  const byKind: Record<NamedKind, Map<string, string>> = { topic: new Map(), technique: new Map() };
  for (const [address, [name = "", ...english]] of Object.entries(data)) {
    const names = byKind[address.startsWith(folders.topic) ? "topic" : "technique"];
    for (const text of english) names.set(text, name);
  }
  return {
    at(address, english) {
      if (!Object.hasOwn(data, address)) return undefined;
      const [name, ...others] = data[address] ?? [];
      const start = english.endsWith("…") ? english.slice(0, -1) : undefined;
      return others.some((text) => text === english || (start && text.startsWith(start))) ? name : undefined;
    },
    of: (kind, english) => byKind[kind].get(english),
  };
}
