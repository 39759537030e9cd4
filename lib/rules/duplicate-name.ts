import type { Entry } from "../content/read-entry";
import { type Claim, claim, findCollisions } from "../survey/claims";
import type { RuleDefinition } from "./rule-definition";

/** A name or alias stands for one topic, technique or venue. */
export const duplicateName: RuleDefinition = {
  summary: "A name or alias stands for one topic, technique or venue.",
  why: "Search and links go by name; a name that stands for two things leads to the wrong one half of the time.",
  mend: "Leave the name to the entry that readers will look for, and remove the alias from the other.",
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
    ].flatMap((claims) => findCollisions("duplicate-name", "This name", claims)),
};

function claimNames(entry: Entry<{ aliases: string[] }>, key: string, name: string | undefined): Claim[] {
  return [
    ...claim(name?.toLowerCase(), entry, [key]),
    ...(entry.known.aliases ?? []).flatMap((alias, index) => claim(alias.toLowerCase(), entry, ["aliases", index])),
  ];
}
