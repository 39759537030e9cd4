import { rerankedPapers } from "@/lib/search/order-papers";
import { type PackedSearchData, unpackSearchData } from "@/lib/search/packed-search-data";
import { rankWithFuse } from "@/lib/search/rank-with-fuse";
import { idAt } from "@/lib/search/search-data";
import type { SearchIndex } from "@/lib/search/search-index";
import { toDocuments } from "../search-documents";
import { buildMiniSearch } from "./build-minisearch";
import { offerEngine } from "./offer-engine";

// What the atlas would be with an index off the shelf: MiniSearch finds, and Fuse ranks its best a second time.
offerEngine<PackedSearchData>((packed) => {
  const data = unpackSearchData(packed);
  const documents = toDocuments(data);
  const index = buildMiniSearch(documents);
  const placeOf = new Map(documents.map(({ id }, place) => [id, place]));
  // Ranking reads nothing else of an index.
  const searchIndex = { data } as SearchIndex;
  return (query, limit) => {
    const places = index
      .search(query)
      .slice(0, Math.max(limit, rerankedPapers))
      .flatMap(({ id }) => placeOf.get(id) ?? []);
    const head = rankWithFuse(places.slice(0, rerankedPapers), query, searchIndex);
    const ranked = [...head, ...places.slice(rerankedPapers)];
    return ranked.slice(0, limit).map((place) => idAt(data.papers, place));
  };
});
