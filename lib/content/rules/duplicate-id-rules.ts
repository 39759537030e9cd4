import { type IdentifierName, identifiers } from "../../identifiers/identifiers";
import { identityKeys } from "../../identifiers/same-paper";
import { findDuplicateKeys, keyUse } from "../../survey/duplicate-keys";
import type { RuleDefinition } from "./rule-definition";
import type { Rule } from "./rule-names";

// Rules for duplicate ids and identifiers.

/** An id belongs to one entry. */
export const duplicateId: RuleDefinition = {
  summary: "An id belongs to one entry.",
  why: "The id is part of the address of a page, and a page shows one entry.",
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
    why: `Two entries for one paper split its information, and the paper is counted twice.${name === "doi" ? " DOIs are not case-sensitive." : ""}`,
    fix: `Merge the two entries into one file. If they are different works, correct the wrong ${label}.`,
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
  why: "If two papers share a key, LaTeX cites the wrong one. Citation keys are not case-sensitive.",
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

/** A previous id is not the id or a previous id of another entry. */
export const aliasShadowsId: RuleDefinition = {
  summary: "A previous id is not the id or a previous id of another entry.",
  why: "The address of a previous id redirects to the entry that had it. It cannot redirect to two.",
  fix: "Remove the alias from the entry that never had this id.",
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
      // `duplicate-id` reports two files with the same id.
      (first, second) => first.at.length > 0 || second.at.length > 0,
    ),
};
