import type { FuseOptionKeyObject } from "fuse.js";
import { fieldWeights } from "@/lib/search/search-fields";
import type { PaperDocument } from "../search-documents";

/** All texts of a paper as five keys. Each has the atlas's weight of the first of its fields. */
export const fuseKeys = [
  { name: "names", weight: fieldWeights.name },
  { name: "title", weight: fieldWeights.title },
  { name: "authors", weight: fieldWeights.author },
  {
    name: "subjects",
    weight: fieldWeights.technique,
    getFn: ({ techniques, topics }) => [...techniques, ...topics],
  },
  {
    name: "about",
    weight: fieldWeights.tldr,
    getFn: ({ tldr, note, venue, year }) => [tldr, note, ...venue, year],
  },
] satisfies FuseOptionKeyObject<PaperDocument>[];
