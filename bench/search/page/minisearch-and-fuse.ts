import { rerankedPapers } from "@/lib/search/order-papers";
import { rankWithFuse } from "@/lib/search/rank-with-fuse";
import { idAt } from "@/lib/search/search-data";
import type { SearchIndex } from "@/lib/search/search-index";
import { toDocuments } from "../search-documents";
import { buildMiniSearch } from "./build-minisearch";
import { exposeEngine, fetchSearchData } from "./expose-engine";

// The atlas with a third-party index: MiniSearch finds papers, and Fuse ranks the best ones again.
exposeEngine((data) => {
  const documents = toDocuments(data);
  const index = buildMiniSearch(documents);
  const paperById = new Map(documents.map(({ id }, paper) => [id, paper]));
  // rankWithFuse uses only the data of the index.
  const searchIndex = { data } as SearchIndex;
  return (query, limit) => {
    const found = index
      .search(query)
      .slice(0, Math.max(limit, rerankedPapers))
      .flatMap(({ id }) => paperById.get(id) ?? []);
    const best = rankWithFuse(found.slice(0, rerankedPapers), query, searchIndex);
    const ranked = [...best, ...found.slice(rerankedPapers)];
    return ranked.slice(0, limit).map((paper) => idAt(data.papers, paper));
  };
}, fetchSearchData);
