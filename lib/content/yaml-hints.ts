import type { YAMLParseError } from "yaml";

/** What mostly helps against an error of the YAML reader, by its code; the reader's own words say what it met. */
export const yamlHints: Partial<Record<YAMLParseError["code"], string>> = {
  BAD_DQ_ESCAPE: "Write two backslashes for one, or use single quotes.",
  BAD_INDENT: "Put keys of one group right below each other, and end what is in brackets with a bracket.",
  BAD_SCALAR_START: "Put the text in double quotes.",
  BLOCK_AS_IMPLICIT_KEY: "Text with a colon and a blank in it stands in double quotes.",
  DUPLICATE_KEY: "Keep one of the two keys.",
  MISSING_CHAR: "Close what is open: a quote, a bracket, or a key that lacks its colon.",
  MULTILINE_IMPLICIT_KEY: "Write one key: value a line; longer text stands in double quotes.",
  TAB_AS_INDENT: "Indent with blanks, not with tabs.",
  UNEXPECTED_TOKEN: 'Put the whole value in double quotes, with \\" for a quote in it.',
};
