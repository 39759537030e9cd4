import Fuse from "fuse.js";
import type { PaperDocument } from "../search-documents";
import { exposeEngine } from "./expose-engine";
import { fuseKeys } from "./fuse-keys";

exposeEngine<PaperDocument[]>((documents) => {
  const fuse = new Fuse(documents, {
    keys: fuseKeys,
    useTokenSearch: true,
    tokenMatch: "all",
    ignoreLocation: true,
    ignoreDiacritics: true,
    threshold: 0.3,
  });
  return (query, limit) => fuse.search(query, { limit }).map(({ item }) => item.id);
});
