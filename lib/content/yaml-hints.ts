import type { YAMLParseError } from "yaml";

/** Hints for errors of the YAML parser, by error code. The parser's message is the message of the issue. */
export const yamlHints: Partial<Record<YAMLParseError["code"], string>> = {
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
