import uFuzzy from "@leeoniya/ufuzzy";
import type { PaperDocument } from "../search-documents";
import { exposeEngine } from "./expose-engine";

// uFuzzy tries all orders of up to this number of words, each in a separate pass.
// It does not rank matches of more words.
const maxReorderedWords = 3;

exposeEngine<PaperDocument[]>((documents) => {
  const texts = uFuzzy.latinize(
    documents.map(({ names, title, authors, techniques, topics, venue, year, tldr, note }) =>
      [...names, title, ...authors, ...techniques, ...topics, ...venue, year, tldr, note].join(" "),
    ),
  );
  const fuzzy = new uFuzzy({ intraMode: 1 });
  return (query, limit) => {
    const [found, info, order] = fuzzy.search(texts, uFuzzy.latinize(query), maxReorderedWords);
    const ranked = order ? order.map((index) => info.idx[index]) : (found ?? []);
    return ranked.slice(0, limit).flatMap((paper) => documents[paper ?? -1]?.id ?? []);
  };
});
