import { idAt, type SearchData, shortNameAt } from "@/lib/search/search-data";

/** A paper as search libraries take it: the texts that the atlas's own engine has, names in place of numbers. */
export interface PaperDocument {
  id: string;
  /** Short name and arXiv id. */
  names: string[];
  title: string;
  authors: string[];
  /** Names and aliases of its techniques. */
  techniques: string[];
  /** Titles, aliases and translations of its topics and of those above them. */
  topics: string[];
  /** Name, full name and other spellings. */
  venue: string[];
  year: string;
  tldr: string;
  /** Telling words of its note. */
  note: string;
}

/** All papers of some search data as documents, in the same order. */
export function toDocuments(data: SearchData): PaperDocument[] {
  const { papers, topics } = data;
  const namesOfTopic = new Map(topics.map(({ path, title, aliases }) => [path, [title, ...aliases]]));
  const namesAbove = topics.map(({ path }) =>
    path.split("/").flatMap((_, depth, ids) => namesOfTopic.get(ids.slice(0, depth + 1).join("/")) ?? []),
  );
  return papers.title.map((title, paper) => {
    const venue = data.venues[papers.venue[paper] ?? -1];
    return {
      id: idAt(papers, paper),
      names: [shortNameAt(papers, paper), papers.arxiv[paper]].flatMap((name) => name || []),
      title,
      authors: (papers.authors[paper] ?? []).flatMap((place) => data.authors[place] ?? []),
      techniques: (papers.techniques[paper] ?? []).flatMap((place) => namesIn(data.techniques[place])),
      topics: [...new Set((papers.topics[paper] ?? []).flatMap((place) => namesAbove[place] ?? []))],
      venue: namesIn(venue),
      year: String(papers.year[paper] ?? ""),
      tldr: papers.tldr[paper] ?? "",
      note: papers.noteWords[paper] ?? "",
    };
  });
}

function namesIn(entry: { name: string; aliases: string[] } | undefined): string[] {
  return entry ? [entry.name, ...entry.aliases] : [];
}
