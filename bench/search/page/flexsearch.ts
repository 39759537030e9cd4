import { Charset, Document } from "flexsearch";
import type { PaperDocument } from "../search-documents";
import { offerEngine } from "./offer-engine";

const fields = ["names", "title", "authors", "techniques", "topics", "about", "everything"] as const;

// FlexSearch looks for all words in one field, so the last field has all texts: for an author and a word of the title.
offerEngine<PaperDocument[]>((papers) => {
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
    // Results stand field by field; each field's own are ranked.
    const results = index.search(query, { limit });
    const ids = new Set(results.flatMap(({ result }) => result.map(String)));
    return [...ids].slice(0, limit);
  };
});
