import Fuse from "fuse.js";
import type { PaperDocument } from "../search-documents";
import { fuseKeys } from "./fuse-keys";
import { offerEngine } from "./offer-engine";

offerEngine<PaperDocument[]>((documents) => {
  const fuse = new Fuse(documents, { keys: fuseKeys, ignoreLocation: true, ignoreDiacritics: true, threshold: 0.3 });
  return (query, limit) => fuse.search(query, { limit }).map(({ item }) => item.id);
});
