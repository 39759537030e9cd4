import { foldText } from "../search/fold-text";
import { foldTitle } from "../text/fold-title";
import type { AuthorEntry, Paper } from "./entities";
import { oncePerSurvey } from "./once-per-survey";
import type { Survey } from "./survey";

/** An author of papers, with all papers. */
export interface Author {
  /** Id in addresses; undefined if the name has no Latin letters and no file in `authors/`. */
  id: string | undefined;
  /** Name of the entry, or the spelling that most papers have. */
  name: string;
  /** Other spellings in papers. */
  spellings: string[];
  /** Papers, newest first. */
  papers: Paper[];
}

/** The authors of a survey. */
export interface Authors {
  /** All authors, those with the most papers first, then by name. */
  all: Author[];
  byId: ReadonlyMap<string, Author>;
  /** Returns the authors of a paper, in the order of its byline. */
  of: (paper: Pick<Paper, "id" | "authors">) => readonly Author[];
}

/**
 * Returns the authors of a survey. Names that differ only in case, accents, hyphens, full stops or spaces are one author.
 * Entries in `authors/` join other spellings and tell namesakes apart.
 */
export const authorsOf = oncePerSurvey(collectAuthors);

/** Returns the address form of a name: "luc-a-b-muller" for "Luc-A. B. Müller"; empty without Latin letters. */
export function authorSlug(name: string): string {
  return foldText(name)
    .replace(/['’]/g, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}

function collectAuthors({ papers, authorEntries }: Pick<Survey, "papers" | "authorEntries">): Authors {
  const entryOf = entryFinder(authorEntries);
  const groups = new Map<AuthorEntry | string, { counts: Map<string, number>; papers: Paper[] }>();
  const keyOf = (name: string, paper: Pick<Paper, "id">) => entryOf(name, paper.id) ?? nameKey(name);
  for (const paper of papers) {
    for (const name of paper.authors) {
      const key = keyOf(name, paper);
      const group = groups.get(key) ?? { counts: new Map<string, number>(), papers: [] };
      groups.set(key, group);
      group.counts.set(name, (group.counts.get(name) ?? 0) + 1);
      if (group.papers.at(-1) !== paper) group.papers.push(paper);
    }
  }
  const entryIds = new Set(authorEntries.map(({ id }) => id));
  const authorByKey = new Map<AuthorEntry | string, Author>();
  for (const [key, group] of groups) authorByKey.set(key, toAuthor(key, group, entryIds));
  const all = [...authorByKey.values()].sort(
    (a, b) => b.papers.length - a.papers.length || a.name.localeCompare(b.name, "en"),
  );
  return {
    all,
    byId: new Map(all.flatMap((author) => (author.id === undefined ? [] : [[author.id, author]]))),
    of: (paper) => paper.authors.flatMap((name) => authorByKey.get(keyOf(name, paper)) ?? []),
  };
}

/** Returns a function that finds the entry of an author in a paper. Entries that list the paper come first. */
function entryFinder(entries: readonly AuthorEntry[]): (name: string, paper: string) => AuthorEntry | undefined {
  const byUse = new Map(
    entries.flatMap((entry) => {
      const names = [entry.name, ...entry.spellings].map(foldTitle);
      const places = entry.papers.length > 0 ? entry.papers : [""];
      return names.flatMap((name) => places.map((place) => [`${name} ${place}`, entry] as const));
    }),
  );
  return (name, paper) => {
    const folded = foldTitle(name);
    return byUse.get(`${folded} ${paper}`) ?? byUse.get(`${folded} `);
  };
}

/** The key of names that are one author without an entry. Names with the same slug would have the same address. */
function nameKey(name: string): string {
  return authorSlug(name).replaceAll("-", "") || foldTitle(name);
}

function toAuthor(
  key: AuthorEntry | string,
  { counts, papers }: { counts: ReadonlyMap<string, number>; papers: Paper[] },
  entryIds: ReadonlySet<string>,
): Author {
  const names = [...counts].sort(([a, m], [b, n]) => n - m || b.localeCompare(a, "en")).map(([name]) => name);
  const [mostUsed = ""] = names;
  const name = typeof key === "string" ? mostUsed : key.name;
  const slug = authorSlug(name);
  const ownId = entryIds.has(slug) ? `${slug}-other` : slug;
  return {
    id: typeof key === "string" ? ownId || undefined : key.id,
    name,
    spellings: names.filter((spelling) => spelling !== name),
    papers,
  };
}
