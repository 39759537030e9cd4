import { colorOf } from "./describe-hit";
import type { FoundEntry } from "./find-entries";
import type { EntryKind, SearchIndex } from "./search-index";

/** An entry as results show it. */
export interface EntryHit {
  kind: EntryKind;
  /** Path of a topic, id of a technique or framework, name of an author. */
  id: string;
  title: string;
  /** The name that fits, where it is not the title. */
  alias: string | undefined;
  /** Titles of the topics above, for topics. */
  trail: string[];
  /** How much of the name the query is, up to 1. */
  fit: number;
  /** Number of papers. */
  papers: number;
  /** Hue of its branch, for topics. */
  color: string | undefined;
}

/** Describes a found entry. */
export function describeEntry({ kind, place, fit, name }: FoundEntry, index: SearchIndex): EntryHit {
  const { id, title, papers } = lookUp(kind, place, index);
  return {
    kind,
    id,
    title,
    alias: name === title ? undefined : name,
    trail: kind === "topic" ? titlesAbove(id, index) : [],
    fit,
    papers,
    color: kind === "topic" ? colorOf(id, index.data) : undefined,
  };
}

function lookUp(kind: EntryKind, place: number, index: SearchIndex): Pick<EntryHit, "id" | "title" | "papers"> {
  const { topics, techniques, frameworks, authors } = index.data;
  switch (kind) {
    case "topic": {
      const { path = "", title = "" } = topics[place] ?? {};
      return { id: path, title, papers: index.papersByTopic.of(place).length };
    }
    case "technique": {
      const { id = "", name = "" } = techniques[place] ?? {};
      return { id, title: name, papers: index.papersByTechnique.of(place).length };
    }
    case "framework": {
      const { id = "", name = "" } = frameworks[place] ?? {};
      return { id, title: name, papers: 0 };
    }
    case "author": {
      const name = authors[place] ?? "";
      return { id: name, title: name, papers: index.papersByAuthor.of(place).length };
    }
  }
}

function titlesAbove(path: string, { data }: SearchIndex): string[] {
  const above = path.split("/").slice(0, -1);
  return above.flatMap((_, depth) => {
    const ancestor = above.slice(0, depth + 1).join("/");
    return data.topics.find((topic) => topic.path === ancestor)?.title ?? [];
  });
}
