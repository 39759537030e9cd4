import { type PackedSearchData, unpackSearchData } from "@/lib/search/packed-search-data";
import { createSearchEngine } from "@/lib/search/search-engine";
import { exposeEngine } from "./expose-engine";

exposeEngine<PackedSearchData>((packed) => {
  const engine = createSearchEngine(unpackSearchData(packed));
  return (q, show) => engine.search({ q, sort: "relevance", show }).papers.map(({ id }) => id);
});
