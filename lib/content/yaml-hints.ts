import type { YAMLParseError } from "yaml";

/**
 * Returns a hint for an error of the YAML parser. The parser's message is the message of the issue. `written` is the text
 * with the error.
 */
export function yamlHint(code: YAMLParseError["code"], written: string): string | undefined {
  if (/^[“”„‘’«]/.test(written)) return 'YAML has only straight quotes. Write "…" around the value.';
  return hints[code];
}

const hints: Partial<Record<YAMLParseError["code"], string>> = {
  BAD_DQ_ESCAPE: "Write each backslash twice, or use single quotes.",
  BAD_INDENT: "Indent all keys of a group equally, and close every bracket.",
  BAD_SCALAR_START: "Put the text in double quotes.",
  BLOCK_AS_IMPLICIT_KEY: "Put text that contains a colon and a space in double quotes.",
  DUPLICATE_KEY: "Keep only one of the two keys.",
  MISSING_CHAR: "Add the missing quote, bracket, or colon after a key.",
  MULTILINE_IMPLICIT_KEY: 'Write one "key: value" per line. Put text with special characters in double quotes.',
  TAB_AS_INDENT: "Indent with spaces, not with tabs.",
  UNEXPECTED_TOKEN: 'Put the whole value in double quotes. Write \\" for a quote in it.',
};
