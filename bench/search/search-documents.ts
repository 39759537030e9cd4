import { idAt, type SearchData, shortNameAt } from "@/lib/search/search-data";

/** A paper for other search libraries. It has the same texts as the search data, with names instead of indexes. */
export interface PaperDocument {
  id: string;
  /** Short name and arXiv id. */
  names: string[];
  title: string;
  authors: string[];
  /** Names and aliases of its techniques. */
  techniques: string[];
  /** Titles, aliases and translations of its topics and of their ancestors. */
  topics: string[];
  /** Name, full name and other spellings. */
  venue: string[];
  year: string;
  tldr: string;
  /** Distinctive words of its note. */
  note: string;
}

/** Converts search data to documents, in the same order. */
export function toDocuments(data: SearchData): PaperDocument[] {
  const { papers, topics } = data;
  const namesOfTopic = new Map(topics.map(({ path, title, aliases }) => [path, [title, ...aliases]]));
  const lineageNames = topics.map(({ path }) =>
    path.split("/").flatMap((_, depth, ids) => namesOfTopic.get(ids.slice(0, depth + 1).join("/")) ?? []),
  );
  return papers.title.map((title, paper) => {
    const venue = data.venues[papers.venue[paper] ?? -1];
    return {
      id: idAt(papers, paper),
      names: [shortNameAt(papers, paper), papers.arxiv[paper]].flatMap((name) => name || []),
      title,
      authors: (papers.authors[paper] ?? []).flatMap((author) => data.authors[author] ?? []),
      techniques: (papers.techniques[paper] ?? []).flatMap((technique) => namesOf(data.techniques[technique])),
      topics: [...new Set((papers.topics[paper] ?? []).flatMap((topic) => lineageNames[topic] ?? []))],
      venue: namesOf(venue),
      year: String(papers.year[paper] ?? ""),
      tldr: papers.tldr[paper] ?? "",
      note: papers.noteWords[paper] ?? "",
    };
  });
}

function namesOf(entry: { name: string; aliases: string[] } | undefined): string[] {
  return entry ? [entry.name, ...entry.aliases] : [];
}
