import { Charset, Document } from "flexsearch";
import type { PaperDocument } from "../search-documents";
import { exposeEngine } from "./expose-engine";

const fields = ["names", "title", "authors", "techniques", "topics", "about", "everything"] as const;

// FlexSearch requires all words in one field. The last field has all texts, to find an author with a word of the title.
exposeEngine<PaperDocument[]>((papers) => {
  const index = new Document({
    document: { id: "id", index: [...fields] },
    tokenize: "forward",
    encoder: Charset.LatinBalance,
  });
  for (const { id, names, title, authors, techniques, topics, venue, year, tldr, note } of papers) {
    const texts = {
      names: names.join(" "),
      title,
      authors: authors.join(" "),
      techniques: techniques.join(" "),
      topics: topics.join(" "),
      about: [tldr, note, ...venue, year].join(" "),
    };
    index.add({ id, ...texts, everything: Object.values(texts).join(" ") });
  }
  return (query, limit) => {
    // Results are grouped by field and ranked within each field.
    const results = index.search(query, { limit });
    const ids = new Set(results.flatMap(({ result }) => result.map(String)));
    return [...ids].slice(0, limit);
  };
});
