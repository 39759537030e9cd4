import type { LinkType } from "../../content/schema/fields";
import type { PaperReference } from "../../identifiers/paper-reference";

/** What a label says that its link leads to: a kind of page, the page of a service that knows the paper by an id, or our own page. */
export type LabelKind = LinkType | PaperReference["service"] | "entry";

/** Label of a link to the page that an entry has on its own site; lists made from entries carry one a line. */
export const entryLabel = "Entry";

// The words that lists use, beside the names of the kinds themselves. Numbers at the end do not count: Code1, Code2.
const meanings: Record<LabelKind, readonly string[]> = {
  paper: ["pdf", "abs", "abstract", "preprint", "full paper", "paper link", "arxiv paper", "report"],
  code: ["github", "git", "repo", "repository", "official code", "source", "source code", "implementation"],
  project: ["project page", "page", "website", "web", "homepage", "home page", "site"],
  blog: ["blog post", "blogpost", "post", "reddit", "reddit post"],
  docs: ["doc", "documentation"],
  dataset: ["data", "datasets"],
  model: ["models", "weights", "checkpoint", "checkpoints", "hugging face", "huggingface", "hf"],
  video: ["talk", "youtube"],
  arxiv: [],
  openreview: [],
  aclAnthology: ["acl anthology", "anthology", "acl"],
  doi: [],
  entry: [],
};

const meaningByWord = new Map(
  // The keys of a literal, which the type of Object.entries forgets.
  (Object.entries(meanings) as [LabelKind, readonly string[]][]).flatMap(([meaning, words]) =>
    [meaning.toLowerCase(), ...words].map((word): [string, LabelKind] => [word, meaning]),
  ),
);

/** What a label says; undefined for words that no list is known to use for links. */
export function labelKind(label: string): LabelKind | undefined {
  return meaningByWord.get(
    label
      .toLowerCase()
      .replace(/[\s\d:]+$/, "")
      .trim(),
  );
}

/** What a list that the export wrote has in place of venue and year where neither is known. */
export const notVerified = "not verified";
