import { findDuplicateKeys, keyUse } from "../../survey/duplicate-keys";
import type { Entries } from "../../survey/entries";
import { foldTitle } from "../../text/fold-title";
import type { RuleDefinition } from "./rule-definition";

// Rules for authors.

type AuthorEntry = Entries["authors"][number];

/** Returns the name and the other spellings of an author, with their places in the file. */
function spellingsIn({ known: { name, spellings = [] } }: AuthorEntry): { text: string; at: PropertyKey[] }[] {
  return [
    ...(name === undefined ? [] : [{ text: name, at: ["name"] }]),
    ...spellings.map((text, index) => ({ text, at: ["spellings", index] })),
  ];
}

/** The papers of an author name the author, and a paper has each spelling. */
export const authorSpelling: RuleDefinition = {
  summary: "Each other spelling of an author is in a paper, and each listed paper names the author.",
  why: "A spelling that no paper has, or a paper without the author, is a mistake in one of the two files.",
  fix: "Write the spelling as the paper has it, or remove it. Name only papers that list the author.",
  example: {
    file: "authors/ada-crumb.md",
    part: "front matter",
    wrong: "spellings:\n  - A. Krumb",
    right: "spellings:\n  - A. Crumb",
  },
  check: ({ authors, papers }) => {
    const foldedById = new Map(papers.map(({ id, known }) => [id, new Set(known.authors?.map(foldTitle))]));
    const used = new Set([...foldedById.values()].flatMap((names) => [...names]));
    return authors.flatMap((entry) => {
      const own = spellingsIn(entry);
      const unused = own.filter(({ text, at }) => at[0] === "spellings" && !used.has(foldTitle(text)));
      const strangers = (entry.known.papers ?? []).flatMap((id, index) => {
        const names = foldedById.get(id);
        const isNamed = !names || own.some(({ text }) => names.has(foldTitle(text)));
        return isNamed ? [] : [{ id, at: ["papers", index] }];
      });
      return [
        ...unused.map(({ text, at }) => ({
          ...position(entry, at),
          message: `No paper has the author "${text}".`,
          hint: "Write the name as in the paper, or remove it.",
        })),
        ...strangers.map(({ id, at }) => ({
          ...position(entry, at),
          message: `The paper ${id} does not list this author.`,
          hint: "Remove it, or add the spelling that the paper has.",
        })),
      ];
    });
  },
};

function position({ path, locate }: AuthorEntry, at: readonly PropertyKey[]) {
  return { path, ...locate(at), rule: "author-spelling" as const };
}

/** A spelling in a paper belongs to one author. */
export const duplicateAuthor: RuleDefinition = {
  summary: "An author in a paper is one person: two entries have the same spelling only if their papers differ.",
  why: "Otherwise it would not be clear whose page lists the paper.",
  fix: "Merge the two files, or list under `papers` which papers are by whom.",
  example: {
    file: "authors/ada-crumb-2.md",
    part: "front matter",
    wrong: "papers:\n  - lazy-baker # authors/ada-crumb.md has it",
    right: "name: Ada Crumb # all papers that the other file does not list",
  },
  check: ({ authors }) =>
    findDuplicateKeys(
      "duplicate-author",
      "This author",
      authors.flatMap((entry) => {
        const { papers = [] } = entry.known;
        const places = papers.length > 0 ? papers : ["all papers"];
        return spellingsIn(entry).flatMap(({ text, at }) =>
          places.flatMap((place) => keyUse(`${foldTitle(text)} in ${place}`, entry, at)),
        );
      }),
      (first, second) => first.entry.path !== second.entry.path,
    ),
};
