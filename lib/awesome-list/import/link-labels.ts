import type { LinkType } from "../../content/schema/fields";
import type { PaperReference } from "../../identifiers/paper-reference";
import { trimEndOf } from "../../text/trim-end";

/** What a label means: a link type, a service with paper ids, or the page of an entry. */
export type LabelKind = LinkType | PaperReference["service"] | "entry";

/** Label of a link to the page of an entry. Each line of an exported list has one. */
export const entryLabel = "Entry";

// Words that lists use in addition to the names of the kinds. Trailing numbers are ignored: Code1, Code2.
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
  // Object.entries types the keys as string.
  (Object.entries(meanings) as [LabelKind, readonly string[]][]).flatMap(([meaning, words]) =>
    [meaning.toLowerCase(), ...words].map((word): [string, LabelKind] => [word, meaning]),
  ),
);

/** Returns the meaning of a label; undefined if it is unknown. */
export function labelKind(label: string): LabelKind | undefined {
  return meaningByWord.get(trimEndOf(label.toLowerCase(), /[\s\d:]/).trim());
}

/** Text that exported lists have instead of an unknown venue and year. */
export const notVerified = "not verified";
