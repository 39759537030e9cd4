import type { RuleDefinition } from "./rule-definition";

/** A content file is UTF-8 text. */
export const invalidUtf8: RuleDefinition = {
  summary: "A content file is UTF-8 text.",
  why: "Names are spelled with their accents only when everybody reads the same bytes the same way. A file in another encoding is not read.",
  mend: "Save the file as UTF-8; editors call this the encoding or the charset.",
};
