import type { PaperMetadata } from "./metadata/paper-metadata";
import { readPasted } from "./read-pasted";

/** Reads the paper in the address of the form: an id or address in `paper`, a title in `title`, or both. */
export function readPaperQuery(query: URLSearchParams): PaperMetadata | undefined {
  const { metadata } = readPasted(query.get("paper") ?? query.get("arxiv") ?? "");
  const title = query.get("title")?.toWellFormed().replace(/\s+/g, " ").trim() ?? "";
  if (title === "") return metadata;
  return metadata
    ? { ...metadata, title }
    : { title, authors: [], year: undefined, venues: [], remarks: [], urls: [], notices: [] };
}
