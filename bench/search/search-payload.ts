import { gzipSync } from "node:zlib";
import { packSearchData } from "@/lib/search/packed-search-data";
import type { SearchData } from "@/lib/search/search-data";

/** What the parts of the packed search data weigh, in gzip bytes a paper. */
export interface PayloadParts {
  papers: number;
  /** The papers' own columns and the names of their authors, without what follows. */
  columns: number;
  /** What the names of topics, venues and frameworks add, in all languages: they do not grow with the papers. */
  names: number;
  /** What the techniques add: their names, and which papers have them. */
  techniques: number;
  /** What the notes add: what lists show of them, and their telling words. */
  notes: number;
  /** The largest columns and dictionaries, each packed by itself: [name, bytes a paper]. */
  largest: [string, number][];
}

const shownColumns = 6;

/** Weighs search data without its parts, and what each part adds. */
export function weighPayload(data: SearchData): PayloadParts {
  const papers = data.papers.title.length;
  const packed = packSearchData(data);
  const none = packed.papers.title.map(() => "");
  const bare = {
    ...packed,
    topics: [],
    venues: [],
    frameworks: [],
    techniques: [],
    papers: { ...packed.papers, techniques: none.map(() => []), tldr: none, noteWords: none },
  };
  const { topics, venues, frameworks, techniques } = packed;
  const withNames = { ...bare, topics, venues, frameworks };
  const withTechniques = {
    ...withNames,
    techniques,
    papers: { ...bare.papers, techniques: packed.papers.techniques },
  };
  const columnBytes = weigh(bare);
  const namedBytes = weigh(withNames);
  const techniqueBytes = weigh(withTechniques);
  const { papers: columns, form, ...dictionaries } = packed;
  return {
    papers,
    columns: columnBytes / papers,
    names: (namedBytes - columnBytes) / papers,
    techniques: (techniqueBytes - namedBytes) / papers,
    notes: (weigh(packed) - techniqueBytes) / papers,
    largest: [
      ...Object.entries(dictionaries).map(([name, entries]): [string, number] => [
        `names of ${name}`,
        weigh(entries) / papers,
      ]),
      ...Object.entries(columns).map(([name, column]): [string, number] => [name, weigh(column) / papers]),
    ]
      .sort(([, a], [, b]) => b - a)
      .slice(0, shownColumns),
  };
}

function weigh(value: unknown): number {
  return gzipSync(JSON.stringify(value)).length;
}
