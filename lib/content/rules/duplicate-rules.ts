import { identityKeys } from "../../identifiers/same-paper";
import { findDuplicateKeys, type KeyUse, keyUse } from "../../survey/duplicate-keys";
import type { Entries } from "../../survey/entries";
import type { Entry } from "../read-entry";
import type { SourceReference } from "../schema/fields";
import type { RuleDefinition } from "./rule-definition";

// Rules for duplicate titles, names, links, source lines and attributes.

/** The id of an attribute is unique across all families. */
export const duplicateAttribute: RuleDefinition = {
  summary: "The id of an attribute is unique across all families.",
  why: "Facts and searches refer to attributes by id only, so an id must have one meaning.",
  fix: "Add the family to the id, for example `quantization-training`.",
  example: {
    file: "attributes/working.md",
    part: "front matter",
    wrong: `attributes:
  - id: starter-flour # attributes/starters.md has it
    label: Flour
    kind: text
    meaning: Flour of the dough.`,
    right: `attributes:
  - id: dough-flour
    label: Flour
    kind: text
    meaning: Flour of the dough.`,
  },
  check: ({ attributes }) =>
    findDuplicateKeys(
      "duplicate-attribute",
      "This attribute id",
      attributes.flatMap((entry) =>
        (entry.known.attributes ?? []).flatMap(({ id }, index) => keyUse(id, entry, ["attributes", index, "id"])),
      ),
    ),
};

/** A title or former title belongs to one paper. */
export const duplicateTitle: RuleDefinition = {
  summary: "A title or former title belongs to one paper.",
  why: "Two entries for one paper split its information, and the paper is counted twice. Case, accents and punctuation are ignored.",
  fix: "Merge the two entries into one file. If they are different works, correct the wrong title.",
  example: {
    file: "papers/on-steam.md",
    part: "front matter",
    wrong: 'title: "Lazybaker: no-knead bread without regret" # papers/lazy-baker.md has it',
    right: "title: On Steam",
  },
  check: ({ papers }) =>
    findDuplicateKeys(
      "duplicate-title",
      "This title",
      // Present titles come first, so that the issue is at the former title.
      [...papers.flatMap((entry) => titleUses(entry, false)), ...papers.flatMap((entry) => titleUses(entry, true))],
      // Versions of one paper may share a title.
      (first, second) => first.entry.path !== second.entry.path,
    ),
};

function titleUses(entry: Entries["papers"][number], former: boolean): KeyUse[] {
  return identityKeys(entry.known).flatMap(({ key, field, isFormer, path }) =>
    field === "title" && isFormer === former ? keyUse(key, entry, path) : [],
  );
}

/** A name or alias belongs to one topic, technique or venue. */
export const duplicateName: RuleDefinition = {
  summary: "A name or alias belongs to one topic, technique or venue.",
  why: "Search and links use names. A name with two meanings leads to the wrong entry.",
  fix: "Keep the name in the entry that readers expect, and remove the alias from the other entry.",
  example: {
    file: "venues/bread-preprints.md",
    part: "front matter",
    wrong: `aliases:
  - crumbcon # the name of venues/crumbcon.md`,
    right: `aliases:
  - BreadRxiv`,
  },
  check: ({ topics, techniques, venues }) =>
    [
      topics.flatMap((entry) => nameUses(entry, "title", entry.known.title)),
      techniques.flatMap((entry) => nameUses(entry, "name", entry.known.name)),
      venues.flatMap((entry) => nameUses(entry, "name", entry.known.name)),
    ].flatMap((uses) => findDuplicateKeys("duplicate-name", "This name", uses)),
};

function nameUses(entry: Entry<{ aliases: string[] }>, key: string, name: string | undefined): KeyUse[] {
  return [
    ...keyUse(name?.toLowerCase(), entry, [key]),
    ...(entry.known.aliases ?? []).flatMap((alias, index) => keyUse(alias.toLowerCase(), entry, ["aliases", index])),
  ];
}

/** An entry links to an address once. */
export const duplicateLink: RuleDefinition = {
  summary: "An entry links to an address once.",
  why: "A repeated link is redundant, and often one of the two should have another address.",
  fix: "Remove the second link, or correct its address.",
  autofix: "Removes a link that has the same type and address as an earlier one.",
  example: {
    file: "papers/on-steam.md",
    part: "front matter",
    wrong: `links:
  - type: paper
    url: https://example.org/steam
  - type: paper
    url: https://example.org/steam`,
    right: `links:
  - type: paper
    url: https://example.org/steam`,
  },
  check: ({ papers, frameworks }) =>
    [...papers, ...frameworks].flatMap((entry) =>
      findDuplicateKeys(
        "duplicate-link",
        "This address",
        (entry.known.links ?? []).flatMap(({ url }, index) => keyUse(url, entry, ["links", index, "url"])),
      ),
    ),
};

/** A line of a source belongs to one entry. */
export const duplicateSourceLine: RuleDefinition = {
  summary: "A line of a source belongs to one entry.",
  why: "The audit finds lines of a source that have no entry. If two entries refer to the same line, one of them may belong to a line without an entry.",
  fix: "Keep the line in the entry that it belongs to, and correct the other entry.",
  example: {
    file: "papers/on-steam.md",
    part: "front matter",
    wrong: `sources:
  - source: bread-list
    line: 4 # papers/lazy-baker.md has it`,
    right: `sources:
  - source: bread-list
    section: Steam`,
  },
  check: ({ papers, frameworks, topics }) =>
    findDuplicateKeys("duplicate-source-line", "This line of the source", [
      ...papers.flatMap(lineUses),
      ...frameworks.flatMap(lineUses),
      ...topics.flatMap(lineUses),
    ]),
};

function lineUses(entry: Entry<{ sources: SourceReference[] }>): KeyUse[] {
  return (entry.known.sources ?? []).flatMap(({ source, line }, index) =>
    line === undefined ? [] : keyUse(`${source}:${line}`, entry, ["sources", index, "line"]),
  );
}
