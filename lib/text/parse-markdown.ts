import type { Root } from "mdast";
import { remark } from "remark";
import remarkGfm from "remark-gfm";

const processor = remark().use(remarkGfm).freeze();

/** Reads Markdown (CommonMark with GitHub's extensions) into its syntax tree. */
export function parseMarkdown(markdown: string): Root {
  return processor.parse(markdown);
}
