import type { PaperMetadata } from "./metadata/paper-metadata";
import { readPasted } from "./read-pasted";

/**
 * Reads the paper in the address of the form: an id or address in `paper`, a title in `title`, or both. With a title,
 * also the authors in `byline`, and the year in `year` if the id does not tell it.
 */
export function readPaperQuery(query: URLSearchParams): PaperMetadata | undefined {
  const { metadata } = readPasted(query.get("paper") ?? query.get("arxiv") ?? "");
  const lineAt = (name: string) => query.get(name)?.toWellFormed().replace(/\s+/g, " ").trim() ?? "";
  const title = lineAt("title");
  if (title === "") return metadata;
  const year = /^\d{4}$/.test(lineAt("year")) ? Number(lineAt("year")) : undefined;
  return {
    ...(metadata ?? { venues: [], remarks: [], urls: [], notices: [] }),
    title,
    authors: readByline(lineAt("byline")),
    year: metadata?.year ?? year,
  };
}

/** Returns the authors of a byline. "et al." stays as the last one: the form asks to list all. */
function readByline(byline: string): string[] {
  const names = byline.replace(/,?\s+et al\.?$/, ", et al.").split(",");
  return names.map((name) => name.trim()).filter((name) => name !== "");
}
