import type { PaperDocument } from "../search-documents";
import { buildMiniSearch } from "./build-minisearch";
import { exposeEngine } from "./expose-engine";

exposeEngine<PaperDocument[]>((documents) => {
  const index = buildMiniSearch(documents);
  return (query, limit) =>
    index
      .search(query)
      .slice(0, limit)
      .map(({ id }) => id);
});
