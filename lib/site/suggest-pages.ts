import type { EntryHit } from "../search/describe-entry";
import type { PaperHit } from "../search/describe-hit";
import { editDistance } from "../search/edit-distance";
import type { NavItem } from "./nav-items";

/** Pages that a reader may have meant by an address without a page. */
export interface PageSuggestions {
  sections: Pick<NavItem, "name" | "address">[];
  entries: EntryHit[];
  papers: Pick<PaperHit, "id" | "title">[];
}

const maxEntries = 5;
const maxPapers = 4;
const maxTypos = 2;

/**
 * Returns the queries for an address without a page, best first: its parts from the last to the first, as words. Parts
 * that name no entry are left out: the section, years, page numbers and file names.
 */
export function queriesOf(path: string): string[] {
  const [first = "", ...rest] = partsOf(path);
  const parts = rest.length > 0 ? rest : [first];
  return parts
    .map((part) =>
      part
        .replace(/\.\w+$/, "")
        .replaceAll(/[-_+.]+/g, " ")
        .trim(),
    )
    .filter((words) => words !== "" && !/^\d{1,4}$|^(?:index|undated)$/.test(words))
    .reverse();
}

/** Returns the sections whose address is that of the first part of a path, except for typos. */
export function sectionsLike(path: string, sections: PageSuggestions["sections"]): PageSuggestions["sections"] {
  const first = partsOf(path)[0]?.toLowerCase() ?? "";
  if (first === "") return [];
  return sections.filter(({ address }) => {
    const name = address.replaceAll("/", "");
    return name !== "" && editDistance(first, name, maxTypos) <= Math.min(maxTypos, name.length - 3);
  });
}

/** Picks the best results for an address: papers only for one below `/papers/`, unless there are no others. */
export function pickSuggestions<Entry extends Pick<EntryHit, "kind">, Paper>(
  path: string,
  { entries, papers }: { entries: readonly Entry[]; papers: readonly Paper[] },
): { entries: Entry[]; papers: Paper[] } {
  const [section] = partsOf(path);
  const isPaper = section === "papers";
  const kind = section?.replace(/s$/, "");
  const ofKind = entries.toSorted((a, b) => Number(b.kind === kind) - Number(a.kind === kind));
  return {
    entries: isPaper && papers.length > 0 ? [] : ofKind.slice(0, maxEntries),
    papers: isPaper || entries.length === 0 ? papers.slice(0, maxPapers) : [],
  };
}

function partsOf(path: string): string[] {
  return path.split("/").flatMap((part) => {
    if (part === "") return [];
    try {
      return [decodeURIComponent(part)];
    } catch {
      // The address has a stray percent sign.
      return [part];
    }
  });
}
