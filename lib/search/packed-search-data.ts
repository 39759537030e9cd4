import { dataFormat, type SearchData } from "./search-data";

/**
 * Search data as the site serves it. Most authors have one paper, so most indexes in `authors` are the next new one.
 * These are written as 0 and all others as index + 1, which saves an eighth of the compressed size.
 */
export interface PackedSearchData extends SearchData {
  /** Version of the format. */
  form: typeof dataFormat;
}

/** Packs search data. */
export function packSearchData(data: SearchData): PackedSearchData {
  let next = 0;
  const authors = data.papers.authors.map((indexes) =>
    indexes.map((index) => {
      if (index !== next) return index + 1;
      next++;
      return 0;
    }),
  );
  return { ...data, papers: { ...data.papers, authors } };
}

/**
 * Unpacks search data.
 *
 * @throws Error if the data has another format, because it comes from another build of the site than the page.
 */
export function unpackSearchData(packed: PackedSearchData): SearchData {
  if (packed.form !== dataFormat)
    throw new Error("This page cannot read the format of the search data. Reload the page.");
  let next = 0;
  const authors = packed.papers.authors.map((codes) => codes.map((code) => (code === 0 ? next++ : code - 1)));
  return { ...packed, papers: { ...packed.papers, authors } };
}
