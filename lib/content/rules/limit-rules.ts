import { maxFrontMatterLines, maxLineLength, maxProseLength, maxTableCells, maxTableColumns } from "../limits";
import type { RuleDefinition } from "./rule-definition";

// Rules that keep parsing fast and pages readable.

const limits = [
  `a line at most ${maxLineLength} characters`,
  `front matter at most ${maxFrontMatterLines} lines`,
  `prose at most ${maxProseLength} characters`,
  `a table at most ${maxTableColumns} columns and ${maxTableCells} cells`,
].join(", ");

/** A content file is within limits that no entry needs to exceed. */
export const overLimit: RuleDefinition = {
  summary: `A content file is within these limits: ${limits}.`,
  why: "Longer texts can take parsers many seconds, or become pages of several megabytes.",
  fix: "Shorten the text, or break the line into several.",
  example: {
    file: "papers/on-steam.md",
    part: "prose",
    wrong: `| ${"a | ".repeat(13)}\n| ${"- | ".repeat(13)}`,
    right: `| ${"a | ".repeat(12)}\n| ${"- | ".repeat(12)}`,
  },
};

/** Text contains no invisible characters that change what readers see, and no replacement characters. */
export const invalidCharacter: RuleDefinition = {
  summary:
    "Text contains no control characters, no characters that change its direction, no lone surrogates, and no U+FFFD.",
  why: "Most of them are invisible. They can make a page show something other than the file says, and browsers refuse some of them in addresses. U+FFFD stands for a character that a program could not read.",
  fix: "Delete the character and type the text around it again.",
  example: {
    file: "papers/on-steam.md",
    part: "front matter",
    wrong: 'tldr: "Steam \\u202E keeps the crust soft"',
    right: 'tldr: "Steam keeps the crust soft"',
  },
};

/** Prose has no images. */
export const image: RuleDefinition = {
  summary: "Prose has no images.",
  why: "The browser would load the image from another host. That host learns who reads the page, and can replace the image.",
  fix: "Link to the image: write `[text](https://…)` without the exclamation mark.",
  example: {
    file: "papers/on-steam.md",
    part: "prose",
    wrong: "![Steam](https://example.org/steam.png)",
    right: "[Steam](https://example.org/steam.png)",
  },
};
