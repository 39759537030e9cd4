import MiniSearch from "minisearch";
import { foldText } from "@/lib/search/fold-text";
import { fieldWeights } from "@/lib/search/search-fields";
import type { PaperDocument } from "../search-documents";

const boost = {
  names: fieldWeights.name,
  title: fieldWeights.title,
  authors: fieldWeights.author,
  techniques: fieldWeights.technique,
  topics: fieldWeights.topic,
  venue: fieldWeights.venue,
  year: fieldWeights.year,
  tldr: fieldWeights.tldr,
  note: fieldWeights.note,
} satisfies Record<Exclude<keyof PaperDocument, "id">, number>;

/** Builds MiniSearch with the atlas's weights and folding. All words must occur, as prefixes or with typos. */
export function buildMiniSearch(documents: readonly PaperDocument[]): MiniSearch<PaperDocument> {
  const index = new MiniSearch<PaperDocument>({
    fields: Object.keys(boost),
    processTerm: foldText,
    searchOptions: { boost, prefix: true, fuzzy: 0.2, combineWith: "AND" },
  });
  index.addAll(documents);
  return index;
}
