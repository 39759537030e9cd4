import type { Paper } from "../survey/entities";
import { freeName } from "../text/free-name";

/** Returns the citation key of a paper: that of its entry, or a proposed one. */
export function citationKey(paper: Pick<Paper, "id" | "authors" | "year" | "citationKey">): string {
  return paper.citationKey ?? proposeCitationKey(paper);
}

/**
 * Proposes a citation key in ASCII: the family name of the first author, the year, and the id of the paper. Appends a
 * number if the key is taken.
 */
export function proposeCitationKey(
  paper: { id: string; authors: readonly string[]; year?: number | undefined },
  isTaken: (key: string) => boolean = () => false,
): string {
  const family = paper.authors[0]?.split(" ").at(-1) ?? "";
  const base = `${toAscii(family).toLowerCase()}${paper.year ?? ""}${paper.id.replaceAll("-", "")}`;
  return freeName(base, isTaken);
}

function toAscii(text: string): string {
  return text
    .replace(/ł/g, "l")
    .replace(/Ł/g, "L")
    .normalize("NFKD")
    .replace(/[^A-Za-z0-9]/g, "");
}
