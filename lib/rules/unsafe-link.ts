import type { RuleDefinition } from "./rule-definition";

/** Links lead to http(s) addresses or to pages of this site. */
export const unsafeLink: RuleDefinition = {
  summary: "Links lead to http(s) addresses or to pages of this site.",
  why: "Other addresses run scripts (`javascript:`), or lead nowhere on a reader's machine.",
  mend: "Use a full `https://` address, or the path of a page of this site.",
  example: {
    file: "papers/on-steam.md",
    part: "prose",
    wrong: "See [the film](file:///home/me/steam.mp4).",
    right: "See [the film](https://example.org/steam.mp4).",
  },
};
