import { findReferences, referenceKey } from "../identifiers/read-reference";
import { identityKeys, type PaperIdentity, titleKey } from "../identifiers/same-paper";
import type { ShelfPaper } from "./shelf-data";

/** Finds papers of the atlas by what other programs call them. */
export interface KnownPapers {
  /** Current ids by former ids. */
  idByAlias: ReadonlyMap<string, string>;
  byId: ReadonlyMap<string, ShelfPaper>;
  /** Returns the id of the paper with the same identifier or title. */
  findSame: (paper: PaperIdentity) => string | undefined;
  /** Returns the ids of the papers that a line of text names by address, identifier, id, citation key or title. */
  findInLine: (line: string) => string[];
}

/** Builds the maps for finding papers. */
export function knownPapers(papers: readonly ShelfPaper[]): KnownPapers {
  const byId = new Map(papers.map((paper) => [paper.id, paper]));
  const idByAlias = new Map(papers.flatMap(({ id, aliases = [] }) => aliases.map((alias) => [alias, id] as const)));
  const idByKey = new Map<string, string>();
  const idByName = new Map<string, string>();
  for (const paper of papers) {
    for (const { key } of identityKeys(paper)) if (!idByKey.has(key)) idByKey.set(key, paper.id);
    for (const name of [paper.id, ...(paper.aliases ?? []), paper.key]) idByName.set(name.toLowerCase(), paper.id);
  }
  const findSame = (paper: PaperIdentity) =>
    identityKeys(paper)
      .map(({ key }) => idByKey.get(key))
      .find((id) => id !== undefined);
  return {
    idByAlias,
    byId,
    findSame,
    findInLine(line) {
      const text = line.replace(/^\s*(?:[-*+•]|\d+[.)]|\[\d+\])\s+/, "").trim();
      const named = idByName.get(text.toLowerCase()) ?? idByKey.get(titleKey(text));
      if (named) return [named];
      const addresses = text.match(/https?:\/\/[^\s<>"'\])|]+/g) ?? [];
      const found = [...addresses, text].flatMap((part) => {
        const own = /\/papers\/([a-z0-9-]+)\/?(?:[?#].*)?$/.exec(part)?.[1];
        const ofAtlas = own && idByName.get(own);
        return ofAtlas
          ? [ofAtlas]
          : findReferences(part).flatMap((reference) => idByKey.get(referenceKey(reference)) ?? []);
      });
      return [...new Set(found)];
    },
  };
}
