import type { RuleDefinition } from "./rule-definition";

// Rules for files: size, encoding, folder and name.

/** A content file has at most 64 KiB. */
export const fileTooLarge: RuleDefinition = {
  summary: "A content file has at most 64 KiB.",
  why: "An entry has at most a page of text. A larger file is a mistake or an attack, so it is not read.",
  fix: "Shorten the file, or remove it if it was added by mistake.",
  wholeFile: true,
};

/** A content file is UTF-8 text. */
export const invalidUtf8: RuleDefinition = {
  summary: "A content file is UTF-8 text.",
  why: "In another encoding, accented letters in names would be wrong. Such a file is not read.",
  fix: "Save the file as UTF-8. Editors call this setting encoding or charset.",
};

/** Every file in the content folder can be read, and written by `--fix`. */
export const unreadableFile: RuleDefinition = {
  summary: "Every file in the content folder can be read, and written by `--fix`.",
  why: "A file that cannot be read would be missing from the site. Symbolic links are not followed, because they can point outside the folder.",
  fix: "Restore the permissions of the file, or replace a symbolic link with the file itself.",
  wholeFile: true,
};

/** Every file in the content folder belongs to a collection. */
export const unexpectedFile: RuleDefinition = {
  summary: "Every file in the content folder belongs to a collection.",
  why: "A file in the wrong folder, or with another extension than `.md`, would be missing from the site.",
  fix: "Move the file to the folder of its collection, or out of the content folder.",
  wholeFile: true,
  example: {
    file: "papers/",
    part: "names",
    wrong: "notes/on-steam.md",
    right: "papers/on-steam.md",
  },
};

/** A survey has a file `survey.md`. */
export const missingFile: RuleDefinition = {
  summary: "A survey has a file `survey.md`.",
  why: "The file has the name and origin of the site. The site cannot be built without it.",
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
  why: "The file name becomes the permanent address of the entry. Addresses in one format are easy to type, link and compare.",
  fix: "Rename the file with lower-case letters, digits and single hyphens, at most 100 characters. Only `topics/` can have folders. A year cannot be an id, because lists by year use these addresses, nor can a device of Windows, such as `con` or `com1`.",
  wholeFile: true,
  example: {
    file: "papers/",
    part: "names",
    wrong: "papers/On_Steam.md",
    right: "papers/on-steam.md",
  },
};

/** A content file has no conflict that a merge left. */
export const mergeConflict: RuleDefinition = {
  summary: "A content file has no conflict that a merge left.",
  why: "Between the marks, git writes both versions of the text. The page would show both, and the marks.",
  fix: "Keep one of the two versions, or combine them, and delete the lines that begin with `<<<<<<<`, `=======` and `>>>>>>>`.",
  example: {
    file: "papers/on-steam.md",
    part: "prose",
    wrong: `<<<<<<< HEAD
Steam keeps the crust soft.
=======
Steam keeps the crust soft for ten minutes.
>>>>>>> main`,
    right: "Steam keeps the crust soft for ten minutes.",
  },
};
