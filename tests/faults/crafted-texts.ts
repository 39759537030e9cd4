/** A text that makes naive scanners slow, in any length. */
export interface CraftedText {
  name: string;
  /** Returns the text with about `length` characters. */
  write(length: number): string;
}

/** Repeats a part. The end differs, so that a pattern that matches the parts fails at the end. */
function repeated(part: string, end = "x", name = `${JSON.stringify(part)} repeated`): CraftedText {
  return { name, write: (length) => part.repeat(Math.ceil(length / part.length)) + end };
}

function table(columns: number): CraftedText {
  return {
    name: `table of ${columns} columns`,
    write: (length) => {
      const row = `|${"a|".repeat(columns)}\n`;
      const rows = Math.max(1, Math.floor(length / row.length) - 2);
      return `${row}|${"-|".repeat(columns)}\n${row.repeat(rows)}`;
    },
  };
}

function nested(open: string, close = "", name = `${JSON.stringify(open)} nested`): CraftedText {
  return {
    name,
    write: (length) => {
      const depth = Math.floor(length / (open.length + close.length));
      return open.repeat(depth) + close.repeat(depth);
    },
  };
}

/** Every printable ASCII character that is not a letter or digit. */
const delimiters = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

/** Prose that is slow for parsers of Markdown or for regular expressions. */
export const craftedTexts: readonly CraftedText[] = [
  ...Array.from(delimiters, (delimiter) => repeated(delimiter)),
  ...Array.from(delimiters, (delimiter) => repeated(`${delimiter} `)),
  ...Array.from(delimiters, (delimiter) => repeated(`${delimiter}a`)),
  ...Array.from(delimiters, (delimiter) => repeated(`${delimiter}\n`)),
  repeated(delimiters, "x", "all delimiters"),
  ...[" ", "\t", "\n", " \n", "\n ", "\r", "\u00a0", "\u0301", "a\u0301", "I\u0301", "字", "😀", "\ud800"].map((part) =>
    repeated(part),
  ),
  ...["a", "1", "A", "1.", "a. ", "A. B ", "e.g. ", "1,", "a-", "a b ", "19", "of ", "a, "].map((part) =>
    repeated(part),
  ),
  ...["a\n=\n", "a\n-\n", "<!--", "<a ", "</a", "<a b=", "![", "](", "[a](", "[a](<", "[a]: b\n", "[^a]: b\n"].map(
    (part) => repeated(part),
  ),
  ...["**a ", "*a **b ", "_a __b", "*a_ ", "`a``", "&amp", "&#", "&amp;", "http://", "www.a.", "a@b.", "a@", "~~a"].map(
    (part) => repeated(part),
  ),
  ...["[a", "[a]", "[[a]", "[[Paper](", "- [a](http://b) - c, d 2020\n", "- a, <ins>b, 2020</ins>\n"].map((part) =>
    repeated(part),
  ),
  ...[
    "@a{b,c={",
    "@a{b, c = {d}}\n",
    "@a(",
    "@ ",
    "{\\",
    "\\{",
    '\\"{',
    "$a",
    "a = ",
    "a and ",
    "a#b",
    "\\sqrt ",
    "\\sqrt[",
  ].map((part) => repeated(part)),
  ...["> ", "- ", "1. ", "* ", "+ ", "> - ", "(", "[", "{", "\\begin{a}", "<b>"].map((part) => nested(part)),
  ...([
    ["(", ")"],
    ["[", "]"],
    ["{", "}"],
    ["<b>", "</b>"],
    ["![", "](a)"],
    ["[", "](a)"],
    ["**a", "**"],
  ].map(([open = "", close]) => nested(open, close)) satisfies CraftedText[]),
  {
    name: "lists in lists",
    write: (length) => Array.from({ length: Math.sqrt(length) }, (_, depth) => `${" ".repeat(depth)}- a`).join("\n"),
  },
  {
    name: "code spans of rising length",
    write: (length) => Array.from({ length: Math.sqrt(2 * length) }, (_, count) => `${"`".repeat(count)}a`).join(""),
  },
  ...[2, 12, 100, 2_000].map(table),
  repeated("|-", "\n", "delimiter row"),
];

/** YAML for a front matter that is slow for parsers. */
export const craftedYaml: readonly CraftedText[] = [
  ...craftedTexts.map(({ name, write }) => ({ name: `title: ${name}`, write: (n: number) => `title: ${write(n)}` })),
  ...craftedTexts.map(({ name, write }) => ({
    name: `quoted ${name}`,
    write: (n: number) => `title: ${JSON.stringify(write(n))}`,
  })),
  ...craftedTexts.map(({ name, write }) => ({
    name: `block of ${name}`,
    write: (n: number) => `title: |-\n  ${write(n).replaceAll("\n", "\n  ")}`,
  })),
  ...[
    "a: [",
    "a: {",
    "a: {a: ",
    "- ",
    "? ",
    "- - ",
    "&a ",
    "*a ",
    "!a ",
    "!!str ",
    "a: &a\n",
    "a: *a\n",
    "- &a b\n",
    "a: b\n",
    "a:\n",
    "# a\n",
    "---\n",
    "...\n",
    "%a\n",
    "'",
    '"',
    "\\u",
    "<<: ",
    "a: |\n",
    "a: >\n",
    "\t",
    ": ",
    ":\n",
  ].map((part) => repeated(part)),
  ...(
    [
      ["a: [", "]"],
      ["{a: ", "}"],
      ["[", "]"],
      ['{"a":', "}"],
    ] as const
  ).map(([open, close]) => nested(open, close)),
  { name: "keys that differ", write: (n) => numbered(n, (index) => `k${index}: v`) },
  { name: "items of authors", write: (n) => `authors:\n${numbered(n, (index) => `  - A B${index}`)}` },
  { name: "equal authors", write: (n) => `authors:\n${numbered(n, () => "  - A B")}` },
  { name: "many topics", write: (n) => `topics:\n${numbered(n, (index) => `  - a/b${index}`)}` },
  {
    name: "many links",
    write: (n) => `links:\n${numbered(n, (index) => `  - type: code\n    url: https://a.b/${index}`)}`,
  },
  { name: "many anchors", write: (n) => numbered(n, (index) => `k${index}: &a${index} v`) },
  { name: "one long key", write: (n) => `${"k".repeat(n)}: v` },
  { name: "deep keys", write: (n) => numbered(Math.sqrt(n) * 3, (index) => `${" ".repeat(index)}k:`) },
  { name: "an address written often", write: (n) => `noteSource: https://${"https://".repeat(n / 8)}` },
];

function numbered(length: number, line: (index: number) => string): string {
  const count = Math.floor(length / (line(999).length + 1));
  return Array.from({ length: count }, (_, index) => line(index)).join("\n");
}
