import { type IdentifierName, identifiers } from "../../identifiers/identifiers";
import { identityKeys } from "../../identifiers/same-paper";
import { findDuplicateKeys, keyUse } from "../../survey/duplicate-keys";
import type { RuleDefinition } from "./rule-definition";
import type { Rule } from "./rule-names";

// Rules for ids: each belongs to one entry.

/** An id stands for one entry. */
export const duplicateId: RuleDefinition = {
  summary: "An id stands for one entry.",
  why: "The id is the address of a page, and a page shows one entry.",
  fix: "Rename one of the two files.",
  wholeFile: true,
  check: (entries) =>
    Object.values(entries).flatMap((collection) =>
      findDuplicateKeys(
        "duplicate-id",
        "This id",
        collection.flatMap((entry) => keyUse(entry.id, entry, [])),
      ),
    ),
};

/** An arXiv id belongs to one paper. */
export const duplicateArxiv = uniqueIdentifier("duplicate-arxiv", "arxiv", {
  wrong: 'arxiv: "2101.00001" # papers/lazy-baker.md has it',
  right: 'arxiv: "1801.00001"',
});

/** A DOI belongs to one paper. */
export const duplicateDoi = uniqueIdentifier("duplicate-doi", "doi", {
  wrong: "doi: 10.9999/CRUMB.2020.1 # papers/wild-yeast.md has it",
  right: "doi: 10.9999/crumb.2018.7",
});

/** An OpenReview id belongs to one paper. */
export const duplicateOpenreview = uniqueIdentifier("duplicate-openreview", "openreview", {
  wrong: "openreview: crumb2020 # papers/wild-yeast.md has it",
  right: "openreview: steam2018",
});

/** An ACL Anthology id belongs to one paper. */
export const duplicateAnthology = uniqueIdentifier("duplicate-anthology", "aclAnthology", {
  wrong: "aclAnthology: 2020.crumb-1.7 # papers/wild-yeast.md has it",
  right: "aclAnthology: 2018.crumb-1.2",
});

function uniqueIdentifier(rule: Rule, name: IdentifierName, texts: { wrong: string; right: string }): RuleDefinition {
  const { label, withArticle } = identifiers[name];
  return {
    summary: `${withArticle[0]?.toUpperCase()}${withArticle.slice(1)} belongs to one paper.`,
    why: `Two entries of one paper are two half entries, and each is counted.${name === "doi" ? " Case does not matter in a DOI." : ""}`,
    fix: "Keep one of the two files, with what both know; if they are two works, correct the one that is wrong.",
    example: { file: "papers/on-steam.md", part: "front matter", ...texts },
    check: ({ papers }) =>
      findDuplicateKeys(
        rule,
        `This ${label}`,
        papers.flatMap((entry) =>
          identityKeys(entry.known).flatMap(({ key, field, path }) => (field === name ? keyUse(key, entry, path) : [])),
        ),
      ),
  };
}

/** A citation key belongs to one paper. */
export const duplicateCitationKey: RuleDefinition = {
  summary: "A citation key belongs to one paper.",
  why: "Two entries of one bibliography under one key make LaTeX cite the wrong one. Case does not matter in a key.",
  fix: "Give the newer entry another key.",
  example: {
    file: "papers/on-steam.md",
    part: "front matter",
    wrong: "citationKey: luczak2020wildyeast # papers/wild-yeast.md has it",
    right: "citationKey: 2018onsteam",
  },
  check: ({ papers }) =>
    findDuplicateKeys(
      "duplicate-citation-key",
      "This citation key",
      papers.flatMap((entry) => keyUse(entry.known.citationKey?.toLowerCase(), entry, ["citationKey"])),
    ),
};

/** A former id is not the id or former id of another entry. */
export const aliasShadowsId: RuleDefinition = {
  summary: "A former id is not the id or former id of another entry.",
  why: "The address of a former id leads to the entry that bore it. It cannot lead to two.",
  fix: "Remove the alias from the entry that never bore it.",
  example: {
    file: "papers/on-steam.md",
    part: "front matter",
    wrong: `aliases:
  - wild-yeast # the id of another paper`,
    right: `aliases:
  - steam`,
  },
  check: ({ papers }) =>
    findDuplicateKeys(
      "alias-shadows-id",
      "This id",
      [
        ...papers.flatMap((entry) => keyUse(entry.id, entry, [])),
        ...papers.flatMap((entry) =>
          (entry.known.aliases ?? []).flatMap((alias, index) => keyUse(alias, entry, ["aliases", index])),
        ),
      ],
      // Two files with one id are another rule's.
      (first, second) => first.at.length > 0 || second.at.length > 0,
    ),
};
