import type { Root } from "mdast";
import { remark } from "remark";
import remarkGfm from "remark-gfm";

const processor = remark().use(remarkGfm).freeze();

// A note is rendered, described, searched for and shown in many lists.
const trees = new Map<string, Root>();

/** Reads Markdown (CommonMark with GitHub's extensions) into its syntax tree, once for each text. Do not change the tree. */
export function parseMarkdown(markdown: string): Root {
  const tree = trees.get(markdown) ?? processor.parse(markdown);
  trees.set(markdown, tree);
  return tree;
}
