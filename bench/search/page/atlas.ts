import { createSearchEngine } from "@/lib/search/search-engine";
import { exposeEngine, fetchSearchData } from "./expose-engine";

exposeEngine((data) => {
  const engine = createSearchEngine(data);
  return (q, show) => engine.search({ q, sort: "relevance", show }).papers.map(({ id }) => id);
}, fetchSearchData);
