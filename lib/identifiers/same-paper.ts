import { distance } from "fastest-levenshtein";
import { foldTitle } from "../text/fold-title";
import { type IdentifierName, identifierNames, type PaperIds } from "./identifiers";

/** What a paper can be known by: its title, the titles of its other versions, and its ids. */
export interface PaperIdentity extends PaperIds {
  title?: string | undefined;
  versions?: readonly { title?: string | undefined }[] | undefined;
}

/** One thing that a paper is known by. Entries with the same key are of the same paper. */
export interface IdentityKey {
  /** Such as `arxiv:2210.17323` or `title:accuratequantization`; two spellings of an id or a title have one key. */
  key: string;
  field: IdentifierName | "title";
  /** Whether it is the title of another version. */
  isFormer: boolean;
  /** Where it is in the front matter. */
  path: readonly PropertyKey[];
}

/** The keys of all that a paper is known by. */
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

/** The key of a title. */
export function titleKey(title: string): string {
  return `title:${foldTitle(title)}`;
}

/** Whether two texts are one title, whatever their case, accents and punctuation. */
export function isSameTitle(first: string, second: string): boolean {
  return foldTitle(first) === foldTitle(second);
}

/** Number of letters in which two titles differ; undefined when that is more than `maxShare` of the longer one. */
export function countDifferentLetters(first: string, second: string, maxShare: number): number | undefined {
  const [a, b] = [foldTitle(first), foldTitle(second)];
  const most = maxShare * Math.max(a.length, b.length);
  // The difference in length is a lower bound, and quick to see.
  if (Math.abs(a.length - b.length) > most) return undefined;
  const count = distance(a, b);
  return count <= most ? count : undefined;
}
