import { addresses, fixedPages } from "../../site/addresses";
import { describeChoices } from "../suggestion";
import type { RuleDefinition } from "./rule-definition";

// Rules for the Markdown below the front matter.

/** Only collections with prose have text below the front matter. */
export const unexpectedBody: RuleDefinition = {
  summary: "Only collections with prose have text below the front matter.",
  why: "No page shows this text.",
  fix: "Move the text to an entry that shows it, or remove it.",
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

/** Prose nests lists and quotes at most eight levels deep. */
export const deepNesting: RuleDefinition = {
  summary: "Prose nests lists and quotes at most eight levels deep.",
  why: "Nine levels are hard to follow, and thousands would make the parser very slow.",
  fix: "Rewrite the passage with fewer levels.",
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
  why: "Anyone can contribute prose, and HTML in it could run scripts. It is not rendered.",
  fix: "Use Markdown, such as `**bold**`. Put code, and tags that readers should see, in backticks.",
  example: {
    file: "papers/on-steam.md",
    part: "prose",
    wrong: "Steam is <b>hot</b>.",
    right: "Steam is **hot**.",
  },
};

/** Links point to http(s) addresses or to pages of this site. */
export const unsafeLink: RuleDefinition = {
  summary: "Links point to http(s) addresses or to pages of this site.",
  why: "Other addresses can run scripts (`javascript:`), or do not work on a reader's device.",
  fix: "Use a full `https://` address or the path of a page of this site.",
  example: {
    file: "papers/on-steam.md",
    part: "prose",
    wrong: "See [the film](file:///home/me/steam.mp4).",
    right: "See [the film](https://example.org/steam.mp4).",
  },
};

/** A link to a page of this site points to a page that exists. */
export const brokenLink: RuleDefinition = {
  summary: "A link to a page of this site points to a page that exists.",
  why: "A broken link takes readers to an error page.",
  fix: "Correct the path. Paths of pages begin and end with a slash.",
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
      ...[...known.frameworks].map(addresses.framework),
      ...[...known.attributes].map(addresses.comparison),
      ...[...known.lenses].map(addresses.lens),
      ...[...known.questions].map(addresses.question),
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
    return links.flatMap(({ target, ...position }) => {
      if (isPage.has(target)) return [];
      const present = presentAddress.get(target);
      return {
        ...position,
        rule: "broken-link" as const,
        message: `There is no page at ${target}.`,
        ...describeChoices(target, pages, "Addresses of pages end with a slash."),
        ...(present && { hint: `It has moved to ${present}.`, suggestion: present }),
      };
    });
  },
};

/** Below its note, a paper has only the sections that the style of notes lists, in their order. */
export const paperSection: RuleDefinition = {
  summary: "Below its note, a paper has only the sections that the style of notes lists, in their order.",
  why: "Readers find the same kind of text at the same place of each paper.",
  fix: "Use the headings `## In plain words`, `## How it works`, `## Evidence`, `## Limits and open questions` and `## What followed`, in this order and each at most once. All are optional. The note is above them.",
  example: {
    file: "papers/on-steam.md",
    part: "prose",
    wrong: `Steam keeps the crust soft.

## Results

Loaves rose [by a third](https://example.org/steam).`,
    right: `Steam keeps the crust soft.

## Evidence

Loaves rose [by a third](https://example.org/steam).`,
  },
};
