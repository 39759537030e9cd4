import uFuzzy from "@leeoniya/ufuzzy";
import type { PaperDocument } from "../search-documents";
import { offerEngine } from "./offer-engine";

// All orders of so many words are tried, each a pass of its own; for more words matches are not ranked.
const mostWordsInAnyOrder = 3;

offerEngine<PaperDocument[]>((documents) => {
  const texts = uFuzzy.latinize(
    documents.map(({ names, title, authors, techniques, topics, venue, year, tldr, note }) =>
      [...names, title, ...authors, ...techniques, ...topics, ...venue, year, tldr, note].join(" "),
    ),
  );
  const fuzzy = new uFuzzy({ intraMode: 1 });
  return (query, limit) => {
    const [places, info, order] = fuzzy.search(texts, uFuzzy.latinize(query), mostWordsInAnyOrder);
    const ranked = order ? order.map((place) => info.idx[place]) : (places ?? []);
    return ranked.slice(0, limit).flatMap((place) => documents[place ?? -1]?.id ?? []);
  };
});
