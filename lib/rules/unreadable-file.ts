import type { RuleDefinition } from "./rule-definition";

/** Every file of the content folder can be read. */
export const unreadableFile: RuleDefinition = {
  summary: "Every file of the content folder can be read.",
  why: "A file that cannot be read would be missing from the site without a word.",
  mend: "Give the file back its read permission, or remove the link that leads nowhere.",
  wholeFile: true,
};
