import type { RuleDefinition } from "./rule-definition";

/** A content file is at most 256 KiB. */
export const fileTooLarge: RuleDefinition = {
  summary: "A content file is at most 256 KiB.",
  why: "An entry is a page of text at most. A larger file is a mistake or an attack, and it is not read.",
  mend: "Cut the file down, or remove it if it came here by mistake.",
  wholeFile: true,
};
