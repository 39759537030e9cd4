import { gzipSync } from "node:zlib";
import { packSearchData } from "@/lib/search/packed-search-data";
import type { SearchData } from "@/lib/search/search-data";

/** Size of the packed search data by part, in gzip bytes per paper. */
export interface PayloadParts {
  papers: number;
  /** The first file. */
  first: number;
  /** Both files. */
  all: number;
  /** The columns of the papers and the names of authors, without the following parts. */
  columns: number;
  /**
   * The additional size of the names of topics, venues and frameworks in all languages. It does not grow with the
   * papers.
   */
  names: number;
  /** The additional size of the techniques: their names, and the techniques of each paper. */
  techniques: number;
  /** The additional size of the references: identifiers, pages of proceedings and code repositories. */
  references: number;
  /** The additional size of the notes: summaries and distinctive words. */
  notes: number;
  /** The largest columns and dictionaries, each compressed separately: [name, bytes per paper]. */
  largest: [string, number][];
}

const maxColumns = 6;

/** Measures the size of search data without optional parts, and the size that each part adds. */
export function measurePayload(data: SearchData): PayloadParts {
  const papers = data.papers.title.length;
  const { first, details } = packSearchData(data);
  const { references, noteWords, formerTitles } = details;
  const packed = {
    ...first,
    techniques: data.techniques,
    papers: { ...first.papers, references, noteWords, formerTitles },
  };
  const none = packed.papers.title.map(() => "");
  const bare = {
    ...packed,
    topics: [],
    venues: [],
    frameworks: [],
    techniques: [],
    papers: { ...packed.papers, techniques: none.map(() => []), references: none, tldr: none, noteWords: none },
  };
  const { topics, venues, frameworks, techniques } = packed;
  const withNames = { ...bare, topics, venues, frameworks };
  const withTechniques = {
    ...withNames,
    techniques,
    papers: { ...bare.papers, techniques: packed.papers.techniques },
  };
  const withReferences = {
    ...withTechniques,
    papers: { ...withTechniques.papers, references: packed.papers.references },
  };
  const columnBytes = gzipSize(bare);
  const namedBytes = gzipSize(withNames);
  const techniqueBytes = gzipSize(withTechniques);
  const referenceBytes = gzipSize(withReferences);
  const allBytes = gzipSize(packed);
  const { papers: columns, form, ...dictionaries } = packed;
  return {
    papers,
    first: gzipSize(first) / papers,
    all: (gzipSize(first) + gzipSize(details)) / papers,
    columns: columnBytes / papers,
    names: (namedBytes - columnBytes) / papers,
    techniques: (techniqueBytes - namedBytes) / papers,
    references: (referenceBytes - techniqueBytes) / papers,
    notes: (allBytes - referenceBytes) / papers,
    largest: [
      ...Object.entries(dictionaries).map(([name, entries]): [string, number] => [
        `names of ${name}`,
        gzipSize(entries) / papers,
      ]),
      ...Object.entries(columns).map(([name, column]): [string, number] => [name, gzipSize(column) / papers]),
    ]
      .sort(([, a], [, b]) => b - a)
      .slice(0, maxColumns),
  };
}

function gzipSize(value: unknown): number {
  return gzipSync(JSON.stringify(value)).length;
}
