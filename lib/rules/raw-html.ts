import type { RuleDefinition } from "./rule-definition";

/** Prose is Markdown without HTML. */
export const rawHtml: RuleDefinition = {
  summary: "Prose is Markdown without HTML.",
  why: "Prose comes from everybody and is shown to everybody: HTML in it could run scripts, and it is not rendered.",
  mend: "Write the same in Markdown, such as `**bold**`; put code and tags that should be seen between backquotes.",
  example: {
    file: "papers/on-steam.md",
    part: "prose",
    wrong: "Steam is <b>hot</b>.",
    right: "Steam is **hot**.",
  },
};
