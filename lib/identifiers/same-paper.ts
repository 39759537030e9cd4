import { distance } from "fastest-levenshtein";
import { foldTitle } from "../text/fold-title";
import { type IdentifierName, identifierNames, type PaperIds } from "./identifiers";

/** The fields that identify a paper: its title, the titles of its other versions, and its identifiers. */
export interface PaperIdentity extends PaperIds {
  title?: string | undefined;
  versions?: readonly { title?: string | undefined }[] | undefined;
}

/** A key that identifies a paper. Entries with the same key are the same paper. */
export interface IdentityKey {
  /**
   * For example `arxiv:2210.17323` or `title:accuratequantization`. All spellings of an id or a title have the same
   * key.
   */
  key: string;
  field: IdentifierName | "title";
  /** Whether it is the title of another version. */
  isFormer: boolean;
  /** Path in the front matter. */
  path: readonly PropertyKey[];
}

/** Returns all keys that identify a paper. */
export function identityKeys(paper: PaperIdentity): IdentityKey[] {
  const keysOfTitle = (title: string | undefined, path: readonly PropertyKey[]): IdentityKey[] => {
    const hasLetters = title !== undefined && foldTitle(title) !== "";
    return hasLetters ? [{ key: titleKey(title), field: "title", isFormer: path.length > 1, path }] : [];
  };
  return [
    ...identifierNames.flatMap((field): IdentityKey[] => {
      const id = paper[field]?.toLowerCase();
      return id ? [{ key: `${field}:${id}`, field, isFormer: false, path: [field] }] : [];
    }),
    ...keysOfTitle(paper.title, ["title"]),
    ...(paper.versions ?? []).flatMap(({ title }, index) => keysOfTitle(title, ["versions", index, "title"])),
  ];
}

/** Returns the key of a title. */
export function titleKey(title: string): string {
  return `title:${foldTitle(title)}`;
}

/** Whether two titles are equal, ignoring case, accents and punctuation. */
export function isSameTitle(first: string, second: string): boolean {
  return foldTitle(first) === foldTitle(second);
}

/**
 * Returns the number of letters that differ between two titles; undefined if it exceeds `maxShare` of the longer title.
 */
export function countDifferentLetters(first: string, second: string, maxShare: number): number | undefined {
  const [a, b] = [foldTitle(first), foldTitle(second)];
  const max = maxShare * Math.max(a.length, b.length);
  // The difference in length is a lower bound that is cheap to compute.
  if (Math.abs(a.length - b.length) > max) return undefined;
  const count = distance(a, b);
  return count <= max ? count : undefined;
}

/**
 * Whether two titles of works with the same id or page can be versions of one title: the same name before the colon, or
 * few different letters.
 */
export function canBeVersions(first: string, second: string): boolean {
  // A list can have the name only: "Mercury" for "Mercury: Ultra-Fast Language Models".
  const [name = "", otherName = ""] = [first, second].map((title) => /^[^:]*/s.exec(title)?.[0]);
  const hasSameName = /[\p{Letter}\p{Number}]/u.test(name) && isSameTitle(name, otherName);
  return hasSameName || countDifferentLetters(first, second, 1 / 4) !== undefined;
}
