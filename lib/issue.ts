/** A problem found in a content file, placed where its author can mend it. */
export interface Issue {
  /** Path of the file below the content folder, with forward slashes. */
  path: string;
  /** Line in the file, counted from 1. */
  line: number;
  /** Column in the line, counted from 1. */
  column: number;
  /** Name of the rule that was broken. */
  rule: Rule;
  /** What is wrong, one sentence. */
  message: string;
  /** What would be right, one sentence. */
  hint?: string;
}

/** Every rule that content is held to, with what it guards. */
export const rules = {
  "file-too-large": "A content file is at most 256 KiB.",
  "invalid-utf8": "A content file is UTF-8 text.",
  "unreadable-file": "Every file of the content folder can be read.",
  "unexpected-file": "Every file of the content folder belongs to a known collection.",
  "missing-file": "A survey has its survey.md.",
  "bad-id": "File and folder names are ids: lower-case letters, digits and single hyphens.",
  "front-matter": "A file begins with a YAML block between two lines of three hyphens.",
  "front-matter-language": "Front matter is YAML; nothing in it is ever executed.",
  "yaml-syntax": "Front matter is well-formed YAML.",
  "yaml-alias": "Front matter spells every value out: no YAML aliases.",
  "missing-key": "Required keys are present.",
  "unknown-key": "Only known keys are used.",
  "wrong-type": "Values have the type the schema asks for.",
  "bad-value": "Values have the form the schema asks for.",
  "unexpected-body": "Only collections with prose have text below the front matter.",
  "deep-nesting": "Prose nests lists and quotes a few levels deep at most.",
  "raw-html": "Prose is Markdown without HTML.",
  "unsafe-link": "Links lead to http(s) addresses or to pages of this site.",
  "broken-link": "A link to a page of this site leads to a page that exists.",
  "unknown-topic": "Topics that an entry names have a file.",
  "unknown-technique": "Techniques that an entry names have a file.",
  "unknown-venue": "Venues that a paper names have a file.",
  "unknown-source": "Sources that an entry names have a file.",
  "unknown-paper": "Papers that an entry names have a file.",
  "topic-without-file": "A folder of topics has a file of its own beside it.",
  "topic-color": "Each branch has a color, and only branches have one.",
  "status-venue": "A paper's status agrees with the kind of its venue.",
  "duplicate-id": "An id stands for one entry.",
  "duplicate-arxiv": "An arXiv id belongs to one paper.",
  "duplicate-doi": "A DOI belongs to one paper.",
  "duplicate-openreview": "An OpenReview id belongs to one paper.",
  "duplicate-anthology": "An ACL Anthology id belongs to one paper.",
  "duplicate-title": "A title belongs to one paper.",
  "duplicate-name": "A name or alias stands for one topic, technique or venue.",
  "duplicate-source-line": "A line of a source list is accounted for once.",
  "alias-shadows-id": "A former id is not the id or former id of another entry.",
} as const;

/** Name of a rule, as printed before the message. */
export type Rule = keyof typeof rules;

/**
 * One line for a terminal or a log: `content/papers/x.md:7:3 unknown-topic  message hint`.
 * `folder` is the content folder as the reader knows it.
 */
export function formatIssue(issue: Issue, folder = "content"): string {
  const place = `${folder.replace(/\/+$/, "")}/${issue.path}:${issue.line}:${issue.column}`;
  return [place, `${issue.rule} `, issue.message, issue.hint].filter(Boolean).join(" ");
}

/** Order for reports: by file, then line, then column, then rule. */
export function compareIssues(a: Issue, b: Issue): number {
  return (
    a.path.localeCompare(b.path, "en") || a.line - b.line || a.column - b.column || a.rule.localeCompare(b.rule, "en")
  );
}
