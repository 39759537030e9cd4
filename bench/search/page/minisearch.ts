import type { PaperDocument } from "../search-documents";
import { buildMiniSearch } from "./build-minisearch";
import { offerEngine } from "./offer-engine";

offerEngine<PaperDocument[]>((documents) => {
  const index = buildMiniSearch(documents);
  return (query, limit) =>
    index
      .search(query)
      .slice(0, limit)
      .map(({ id }) => id);
});
