import { describeChoices } from "../content/suggestion";
import { addresses, fixedPages } from "../site/addresses";
import type { RuleDefinition } from "./rule-definition";

/** A link to a page of this site leads to a page that exists. */
export const brokenLink: RuleDefinition = {
  summary: "A link to a page of this site leads to a page that exists.",
  why: "A reader who follows a link should arrive.",
  mend: "Correct the path; paths of pages begin and end with a slash.",
  example: {
    file: "papers/on-steam.md",
    part: "prose",
    wrong: "See [WildYeast](/papers/wildyeast/).",
    right: "See [WildYeast](/papers/wild-yeast/).",
  },
  check: (entries, known) => {
    const pages = [
      ...fixedPages,
      ...[...known.topics].map(addresses.topic),
      ...[...known.papers].map(addresses.paper),
      ...[...known.techniques].map(addresses.technique),
      ...[...known.lenses].map(addresses.lens),
    ];
    const links = Object.values(entries).flatMap((collection) =>
      collection.flatMap(({ path, internalLinks }) => internalLinks.map((link) => ({ path, ...link }))),
    );
    const presentAddress = new Map(
      entries.topics.flatMap(({ id, known: { formerPaths = [] } }) =>
        formerPaths.map((path) => [addresses.topic(path), addresses.topic(id)] as const),
      ),
    );
    const isPage = new Set(pages);
    return links.flatMap(({ target, ...place }) => {
      if (isPage.has(target)) return [];
      const present = presentAddress.get(target);
      return {
        ...place,
        rule: "broken-link" as const,
        message: `No page stands at ${target}.`,
        ...describeChoices(target, pages, "Addresses of pages end in a slash."),
        ...(present && { hint: `It has moved to ${present}.`, suggestion: present }),
      };
    });
  },
};
