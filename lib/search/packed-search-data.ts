import { dataForm, type SearchData } from "./search-data";

/**
 * Search data on its way to the browser. Most authors have one paper, so most places in `authors` are the one after the
 * last new one: those are written as 0 and all others as place + 1, which saves an eighth of the compressed size.
 */
export interface PackedSearchData extends SearchData {
  /** Name of this form; data of another form is not read. */
  form: typeof dataForm;
}

/** Packs search data. */
export function packSearchData(data: SearchData): PackedSearchData {
  let next = 0;
  const authors = data.papers.authors.map((places) =>
    places.map((place) => {
      if (place !== next) return place + 1;
      next++;
      return 0;
    }),
  );
  return { ...data, papers: { ...data.papers, authors } };
}

/**
 * The search data that was packed.
 *
 * @throws Error when it has another form: then page and data are of different builds of the site.
 */
export function unpackSearchData(packed: PackedSearchData): SearchData {
  if (packed.form !== dataForm) throw new Error("The search data has a form that this page does not know.");
  let next = 0;
  const authors = packed.papers.authors.map((codes) => codes.map((code) => (code === 0 ? next++ : code - 1)));
  return { ...packed, papers: { ...packed.papers, authors } };
}
