import { colorOf } from "./describe-hit";
import type { FoundEntry } from "./find-entries";
import type { EntryKind, SearchIndex } from "./search-index";

/** A topic, technique, framework, page or author in the search results. */
export interface EntryHit {
  kind: EntryKind | "page";
  /** Path of a topic, id of a technique or framework, address of a page, or name of an author. */
  id: string;
  title: string;
  /** The matching name, if it is not the title. */
  alias: string | undefined;
  /** Titles of the ancestors of a topic, from the branch down. */
  trail: string[];
  /** How much of the name the query covers, up to 1. */
  fit: number;
  /** Number of papers. */
  papers: number;
  /** Hue of the topic's branch. */
  color: string | undefined;
}

/** Describes a found entry for the results. */
export function describeEntry({ kind, entry, fit, name }: FoundEntry, index: SearchIndex): EntryHit {
  const { id, title, papers } = lookUp(kind, entry, index);
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

function lookUp(kind: EntryKind, entry: number, index: SearchIndex): Pick<EntryHit, "id" | "title" | "papers"> {
  const { topics, techniques, frameworks, authors } = index.data;
  switch (kind) {
    case "topic": {
      const { path = "", title = "" } = topics[entry] ?? {};
      return { id: path, title, papers: index.papersByTopic.of(entry).length };
    }
    case "technique": {
      const { id = "", name = "" } = techniques[entry] ?? {};
      return { id, title: name, papers: index.papersByTechnique.of(entry).length };
    }
    case "framework": {
      const { id = "", name = "" } = frameworks[entry] ?? {};
      return { id, title: name, papers: 0 };
    }
    case "author": {
      const name = authors[entry] ?? "";
      return { id: name, title: name, papers: index.papersByAuthor.of(entry).length };
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
