import Fuse from "fuse.js";
import type { PaperDocument } from "../search-documents";
import { fuseKeys } from "./fuse-keys";
import { offerEngine } from "./offer-engine";

offerEngine<PaperDocument[]>((documents) => {
  const fuse = new Fuse(documents, { keys: fuseKeys.map(({ weight, ...key }) => key) });
  return (query, limit) => fuse.search(query, { limit }).map(({ item }) => item.id);
});
