import type { RuleDefinition } from "./rule-definition";

// Rules for files: their size, encoding, place and name.

/** A content file is at most 256 KiB. */
export const fileTooLarge: RuleDefinition = {
  summary: "A content file is at most 256 KiB.",
  why: "An entry is a page of text at most. A larger file is a mistake or an attack, and it is not read.",
  fix: "Cut the file down, or remove it if it came here by mistake.",
  wholeFile: true,
};

/** A content file is UTF-8 text. */
export const invalidUtf8: RuleDefinition = {
  summary: "A content file is UTF-8 text.",
  why: "Names are spelled with their accents only when everybody reads the same bytes the same way. A file in another encoding is not read.",
  fix: "Save the file as UTF-8; editors call this the encoding or the charset.",
};

/** Every file of the content folder can be read. */
export const unreadableFile: RuleDefinition = {
  summary: "Every file of the content folder can be read.",
  why: "A file that cannot be read would be missing from the site without a word. Links are not followed, because they can lead out of the folder.",
  fix: "Give the file back its read permission, or put the file itself in the place of a link.",
  wholeFile: true,
};

/** Every file of the content folder belongs to a known collection. */
export const unexpectedFile: RuleDefinition = {
  summary: "Every file of the content folder belongs to a known collection.",
  why: "A file in the wrong folder, or with another ending than `.md`, would never reach the site.",
  fix: "Move the file into the folder of its collection, or out of the content folder.",
  wholeFile: true,
  example: {
    file: "papers/",
    part: "names",
    wrong: "notes/on-steam.md",
    right: "papers/on-steam.md",
  },
};

/** A survey has its `survey.md`. */
export const missingFile: RuleDefinition = {
  summary: "A survey has its `survey.md`.",
  why: "It holds what the site is called and where it comes from; there is no site without it.",
  fix: "Add `survey.md` at the top of the content folder.",
  wholeFile: true,
  example: {
    file: "",
    part: "names",
    wrong: "about.md",
    right: "survey.md",
  },
};

/** File and folder names are ids: lower-case letters, digits and single hyphens. */
export const badId: RuleDefinition = {
  summary: "File and folder names are ids: lower-case letters, digits and single hyphens.",
  why: "A file's name is its entry's address on the site, for ever. Addresses of one form can be typed, linked and compared.",
  fix: "Rename the file in lower-case letters, digits and single hyphens; only `topics/` has folders. A year is not an id: lists by year have these addresses.",
  wholeFile: true,
  example: {
    file: "papers/",
    part: "names",
    wrong: "papers/On_Steam.md",
    right: "papers/on-steam.md",
  },
};
