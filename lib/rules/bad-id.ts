import type { RuleDefinition } from "./rule-definition";

/** File and folder names are ids: lower-case letters, digits and single hyphens. */
export const badId: RuleDefinition = {
  summary: "File and folder names are ids: lower-case letters, digits and single hyphens.",
  why: "A file's name is its entry's address on the site, for ever. Addresses of one form can be typed, linked and compared.",
  mend: "Rename the file in lower-case letters, digits and single hyphens; only `topics/` has folders. A year is not an id: lists by year have these addresses.",
  wholeFile: true,
  example: {
    file: "papers/",
    part: "names",
    wrong: "papers/On_Steam.md",
    right: "papers/on-steam.md",
  },
};
