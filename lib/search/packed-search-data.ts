import { withFrameworkNames } from "./fact-columns";
import { dataFormat, type PaperColumns, type SearchData } from "./search-data";
import { isUnspaced } from "./tokenize";

/**
 * Details: columns that only some queries need, a third of the compressed size. The site serves them in a second file,
 * which a page fetches after the first answer.
 */
type DetailColumn = "references" | "noteWords" | "formerTitles";

/**
 * The first file of search data as the site serves it: all but the details. Most authors have one paper, so most indexes
 * in `authors` are the next new one. These are written as 0 and all others as index + 1, which saves an eighth of the
 * compressed size. `facts` has the differences between the indexes of papers, which saves another 1,200 bytes, and no names
 * of frameworks, which saves 240.
 */
export interface PackedSearchData extends Omit<SearchData, "papers"> {
  /** Version of the format. */
  form: typeof dataFormat;
  papers: Omit<PaperColumns, DetailColumn>;
}

/** The second file of search data. */
export interface PackedDetails extends Pick<PaperColumns, DetailColumn> {
  /** Version of the format. */
  form: typeof dataFormat;
  /** For each technique, its aliases in Chinese, Japanese and Korean, which only queries in these languages need. */
  techniqueNames: string[][];
}

/** Returns the name of the first file. It changes with content and format, so browsers can cache it forever. */
export function searchDataFile(contentHash: string): string {
  return `${dataFormat}-${contentHash}.json`;
}

/** Packs search data into two files. */
export function packSearchData(data: SearchData): { first: PackedSearchData; details: PackedDetails } {
  const { references, noteWords, formerTitles, ...columns } = data.papers;
  let next = 0;
  const authors = columns.authors.map((indexes) =>
    indexes.map((index) => {
      if (index !== next) return index + 1;
      next++;
      return 0;
    }),
  );
  return {
    first: {
      ...data,
      techniques: data.techniques.map(({ aliases, ...technique }) => ({
        ...technique,
        aliases: aliases.filter((alias) => !isUnspaced(alias)),
      })),
      facts: data.facts.map(({ labels, ...column }) => ({ ...column, papers: toGaps(column.papers) })),
      papers: { ...columns, authors },
    },
    details: {
      form: dataFormat,
      techniqueNames: data.techniques.map(({ aliases }) => aliases.filter(isUnspaced)),
      references,
      noteWords,
      formerTitles,
    },
  };
}

/**
 * Unpacks search data. Without `details`, papers have no notes, no former titles and no references except arXiv ids, and
 * techniques have no names in Chinese, Japanese and Korean.
 *
 * @throws Error if a file has another format, because it comes from another build of the site than the page, or if the
 * files do not belong together.
 */
export function unpackSearchData(first: PackedSearchData, details?: PackedDetails): SearchData {
  if (first.form !== dataFormat || (details && details.form !== dataFormat))
    throw new Error("This page cannot read the format of the search data. Reload the page.");
  const { papers } = first;
  const none = papers.title.map(() => "");
  const { references, noteWords } = details ?? { references: none, noteWords: none };
  const formerTitles = details?.formerTitles ?? papers.title.map(() => []);
  if (references.length !== papers.title.length || noteWords.length !== papers.title.length)
    throw new Error("The two files of search data have different numbers of papers. Reload the page.");
  let next = 0;
  const authors = papers.authors.map((codes) => codes.map((code) => (code === 0 ? next++ : code - 1)));
  const techniques = first.techniques.map((technique, index) => ({
    ...technique,
    aliases: [...technique.aliases, ...(details?.techniqueNames[index] ?? [])],
  }));
  const facts = first.facts.map((column) => ({ ...column, papers: fromGaps(column.papers) }));
  return {
    ...first,
    techniques,
    facts: withFrameworkNames(facts, first.frameworks),
    papers: { ...papers, authors, references, noteWords, formerTitles },
  };
}

/** Returns the first of ascending numbers, and the differences between the others. */
function toGaps(numbers: readonly number[]): number[] {
  return numbers.map((number, index) => number - (numbers[index - 1] ?? 0));
}

function fromGaps(gaps: readonly number[]): number[] {
  let sum = 0;
  return gaps.map((gap) => {
    sum += gap;
    return sum;
  });
}
