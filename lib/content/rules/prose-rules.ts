import { addresses, fixedPages } from "../../site/addresses";
import { describeChoices } from "../suggestion";
import type { RuleDefinition } from "./rule-definition";

// Rules for the Markdown below the front matter.

/** Only collections with prose have text below the front matter. */
export const unexpectedBody: RuleDefinition = {
  summary: "Only collections with prose have text below the front matter.",
  why: "Text that no page shows is lost work.",
  fix: "Move the text to where it is shown, or remove it.",
  example: {
    file: "venues/crumbcon.md",
    part: "file",
    wrong: `---
name: CrumbCon
title: Conference on Crumb Structure
kind: conference
---

Meets in May.
`,
    right: `---
name: CrumbCon
title: Conference on Crumb Structure
kind: conference
---
`,
  },
};

/** Prose nests lists and quotes a few levels deep at most. */
export const deepNesting: RuleDefinition = {
  summary: "Prose nests lists and quotes a few levels deep at most.",
  why: "Nobody can follow nine lists in each other, and thousands of them would overwhelm the parser.",
  fix: "Write the passage with fewer levels.",
  example: {
    file: "papers/on-steam.md",
    part: "prose",
    wrong: "> > > > > > > > > Steam.",
    right: "> Steam.",
  },
};

/** Prose is Markdown without HTML. */
export const rawHtml: RuleDefinition = {
  summary: "Prose is Markdown without HTML.",
  why: "Prose comes from everybody and is shown to everybody: HTML in it could run scripts, and it is not rendered.",
  fix: "Write the same in Markdown, such as `**bold**`; put code and tags that should be seen between backquotes.",
  example: {
    file: "papers/on-steam.md",
    part: "prose",
    wrong: "Steam is <b>hot</b>.",
    right: "Steam is **hot**.",
  },
};

/** Links lead to http(s) addresses or to pages of this site. */
export const unsafeLink: RuleDefinition = {
  summary: "Links lead to http(s) addresses or to pages of this site.",
  why: "Other addresses run scripts (`javascript:`), or lead nowhere on a reader's machine.",
  fix: "Use a full `https://` address, or the path of a page of this site.",
  example: {
    file: "papers/on-steam.md",
    part: "prose",
    wrong: "See [the film](file:///home/me/steam.mp4).",
    right: "See [the film](https://example.org/steam.mp4).",
  },
};

/** A link to a page of this site leads to a page that exists. */
export const brokenLink: RuleDefinition = {
  summary: "A link to a page of this site leads to a page that exists.",
  why: "A reader who follows a link should arrive.",
  fix: "Correct the path; paths of pages begin and end with a slash.",
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
