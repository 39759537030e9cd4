import { claim, findCollisions } from "../../survey/claims";
import type { RuleDefinition } from "./rule-definition";

// Rules for ids: each belongs to one entry.

/** An id stands for one entry. */
export const duplicateId: RuleDefinition = {
  summary: "An id stands for one entry.",
  why: "The id is the address of a page, and a page shows one entry.",
  mend: "Rename one of the two files.",
  wholeFile: true,
  check: (entries) =>
    Object.values(entries).flatMap((collection) =>
      findCollisions(
        "duplicate-id",
        "This id",
        collection.flatMap((entry) => claim(entry.id, entry, [])),
      ),
    ),
};

/** An arXiv id belongs to one paper. */
export const duplicateArxiv: RuleDefinition = {
  summary: "An arXiv id belongs to one paper.",
  why: "Two entries of one paper are two half entries, and each is counted.",
  mend: "Keep one of the two files, with what both know; if they are two works, correct the one that is wrong.",
  example: {
    file: "papers/on-steam.md",
    part: "front matter",
    wrong: 'arxiv: "2101.00001" # papers/lazy-baker.md has it',
    right: 'arxiv: "1801.00001"',
  },
  check: ({ papers }) =>
    findCollisions(
      "duplicate-arxiv",
      "This arXiv id",
      papers.flatMap((entry) => claim(entry.known.arxiv?.toLowerCase(), entry, ["arxiv"])),
    ),
};

/** A DOI belongs to one paper. */
export const duplicateDoi: RuleDefinition = {
  summary: "A DOI belongs to one paper.",
  why: "Two entries of one paper are two half entries, and each is counted. Case does not matter in a DOI.",
  mend: "Keep one of the two files, with what both know; if they are two works, correct the one that is wrong.",
  example: {
    file: "papers/on-steam.md",
    part: "front matter",
    wrong: "doi: 10.9999/CRUMB.2020.1 # papers/wild-yeast.md has it",
    right: "doi: 10.9999/crumb.2018.7",
  },
  check: ({ papers }) =>
    findCollisions(
      "duplicate-doi",
      "This DOI",
      papers.flatMap((entry) => claim(entry.known.doi?.toLowerCase(), entry, ["doi"])),
    ),
};

/** An OpenReview id belongs to one paper. */
export const duplicateOpenreview: RuleDefinition = {
  summary: "An OpenReview id belongs to one paper.",
  why: "Two entries of one paper are two half entries, and each is counted.",
  mend: "Keep one of the two files, with what both know; if they are two works, correct the one that is wrong.",
  example: {
    file: "papers/on-steam.md",
    part: "front matter",
    wrong: "openreview: crumb2020 # papers/wild-yeast.md has it",
    right: "openreview: steam2018",
  },
  check: ({ papers }) =>
    findCollisions(
      "duplicate-openreview",
      "This OpenReview id",
      papers.flatMap((entry) => claim(entry.known.openreview?.toLowerCase(), entry, ["openreview"])),
    ),
};

/** An ACL Anthology id belongs to one paper. */
export const duplicateAnthology: RuleDefinition = {
  summary: "An ACL Anthology id belongs to one paper.",
  why: "Two entries of one paper are two half entries, and each is counted.",
  mend: "Keep one of the two files, with what both know; if they are two works, correct the one that is wrong.",
  example: {
    file: "papers/on-steam.md",
    part: "front matter",
    wrong: "aclAnthology: 2020.crumb-1.7 # papers/wild-yeast.md has it",
    right: "aclAnthology: 2018.crumb-1.2",
  },
  check: ({ papers }) =>
    findCollisions(
      "duplicate-anthology",
      "This ACL Anthology id",
      papers.flatMap((entry) => claim(entry.known.aclAnthology?.toLowerCase(), entry, ["aclAnthology"])),
    ),
};

/** A citation key belongs to one paper. */
export const duplicateCitationKey: RuleDefinition = {
  summary: "A citation key belongs to one paper.",
  why: "Two entries of one bibliography under one key make LaTeX cite the wrong one. Case does not matter in a key.",
  mend: "Give the newer entry another key.",
  example: {
    file: "papers/on-steam.md",
    part: "front matter",
    wrong: "citationKey: luczak2020wildyeast # papers/wild-yeast.md has it",
    right: "citationKey: 2018onsteam",
  },
  check: ({ papers }) =>
    findCollisions(
      "duplicate-citation-key",
      "This citation key",
      papers.flatMap((entry) => claim(entry.known.citationKey?.toLowerCase(), entry, ["citationKey"])),
    ),
};

/** A former id is not the id or former id of another entry. */
export const aliasShadowsId: RuleDefinition = {
  summary: "A former id is not the id or former id of another entry.",
  why: "The address of a former id leads to the entry that bore it. It cannot lead to two.",
  mend: "Remove the alias from the entry that never bore it.",
  example: {
    file: "papers/on-steam.md",
    part: "front matter",
    wrong: `aliases:
  - wild-yeast # the id of another paper`,
    right: `aliases:
  - steam`,
  },
  check: ({ papers }) =>
    findCollisions(
      "alias-shadows-id",
      "This id",
      [
        ...papers.flatMap((entry) => claim(entry.id, entry, [])),
        ...papers.flatMap((entry) =>
          (entry.known.aliases ?? []).flatMap((alias, index) => claim(alias, entry, ["aliases", index])),
        ),
      ],
      // Two files with one id are another rule's.
      (first, second) => first.at.length > 0 || second.at.length > 0,
    ),
};
