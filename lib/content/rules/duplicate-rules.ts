import { identityKeys } from "../../identifiers/same-paper";
import { findDuplicateKeys, type KeyUse, keyUse } from "../../survey/duplicate-keys";
import type { Entries } from "../../survey/entries";
import type { Entry } from "../read-entry";
import type { SourceReference } from "../schema/fields";
import type { RuleDefinition } from "./rule-definition";

// Rules for titles, names, links, lines and attributes: each belongs to one entry.

/** An attribute's id is unique over all families. */
export const duplicateAttribute: RuleDefinition = {
  summary: "An attribute's id is unique over all families.",
  why: "Facts and searches name attributes by id alone; an id of two families would mean two things.",
  fix: "Put the family into the id, for example `quantization-training`.",
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

/** A title belongs to one paper. */
export const duplicateTitle: RuleDefinition = {
  summary: "A title, present or former, belongs to one paper.",
  why: "Two entries of one paper are two half entries, and each is counted. Case, accents and punctuation do not make another title.",
  fix: "Keep one of the two files, with what both know; if they are two works, correct the one that is wrong.",
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
      // Present titles first: of a present and a former title, the former one is reported.
      [...papers.flatMap((entry) => claimTitles(entry, false)), ...papers.flatMap((entry) => claimTitles(entry, true))],
      // Versions of one paper may share a title.
      (first, second) => first.entry.path !== second.entry.path,
    ),
};

function claimTitles(entry: Entries["papers"][number], former: boolean): KeyUse[] {
  return identityKeys(entry.known).flatMap(({ key, field, isFormer, path }) =>
    field === "title" && isFormer === former ? keyUse(key, entry, path) : [],
  );
}

/** A name or alias stands for one topic, technique or venue. */
export const duplicateName: RuleDefinition = {
  summary: "A name or alias stands for one topic, technique or venue.",
  why: "Search and links go by name; a name that stands for two things leads to the wrong one half of the time.",
  fix: "Leave the name to the entry that readers will look for, and remove the alias from the other.",
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
      topics.flatMap((entry) => claimNames(entry, "title", entry.known.title)),
      techniques.flatMap((entry) => claimNames(entry, "name", entry.known.name)),
      venues.flatMap((entry) => claimNames(entry, "name", entry.known.name)),
    ].flatMap((claims) => findDuplicateKeys("duplicate-name", "This name", claims)),
};

function claimNames(entry: Entry<{ aliases: string[] }>, key: string, name: string | undefined): KeyUse[] {
  return [
    ...keyUse(name?.toLowerCase(), entry, [key]),
    ...(entry.known.aliases ?? []).flatMap((alias, index) => keyUse(alias.toLowerCase(), entry, ["aliases", index])),
  ];
}

/** An entry names an address once. */
export const duplicateLink: RuleDefinition = {
  summary: "An entry names an address once.",
  why: "The same address twice is one link too many, and often one of the two was meant to be another.",
  fix: "Remove the second link, or correct its address.",
  autofix: "Removes a link whose type and address both stand above it already.",
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

/** A line of a source list is accounted for once. */
export const duplicateSourceLine: RuleDefinition = {
  summary: "A line of a source list is accounted for once.",
  why: "The audit shows for every line of a list where it went. A line that two entries claim hides one that none does.",
  fix: "Name the line in the entry that it belongs to, and correct the other.",
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
      ...papers.flatMap(claimLines),
      ...frameworks.flatMap(claimLines),
      ...topics.flatMap(claimLines),
    ]),
};

function claimLines(entry: Entry<{ sources: SourceReference[] }>): KeyUse[] {
  return (entry.known.sources ?? []).flatMap(({ source, line }, index) =>
    line === undefined ? [] : keyUse(`${source}:${line}`, entry, ["sources", index, "line"]),
  );
}
