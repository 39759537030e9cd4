import type { Root } from "mdast";
import { remark } from "remark";
import remarkGfm from "remark-gfm";

const processor = remark().use(remarkGfm).freeze();

/** Maximum number of cached trees. A survey of 5,000 papers has fewer texts. */
const maxTrees = 20_000;

// The same note is parsed for its page, its description, search and several lists.
const trees = new Map<string, Root>();

/** Parses GitHub Flavored Markdown into a syntax tree. Trees are cached by text, so do not mutate them. */
export function parseMarkdown(markdown: string): Root {
  const tree = trees.get(markdown) ?? processor.parse(markdown);
  if (trees.size >= maxTrees) trees.clear();
  trees.set(markdown, tree);
  return tree;
}
