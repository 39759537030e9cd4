import type { Element, Root } from "hast";
import type { Link } from "mdast";
import rehypeRaw from "rehype-raw";
import { remark } from "remark";
import remarkGfm from "remark-gfm";
import remarkRehype, { type Options } from "remark-rehype";

const options: Options = {
  allowDangerousHtml: true,
  handlers: {
    // The default handler escapes characters in URLs. Lists and entries have them as written.
    link(state, node: Link) {
      const link: Element = {
        type: "element",
        tagName: "a",
        properties: { href: node.url },
        children: state.all(node),
      };
      state.patch(node, link);
      return state.applyData(node, link);
    },
  },
};

const processor = remark().use(remarkGfm).use(remarkRehype, options).use(rehypeRaw).freeze();

/**
 * Parses GitHub Flavored Markdown into a tree of HTML elements, so that Markdown and HTML of a list have one form. Nodes
 * keep their positions.
 */
export function parseListTree(markdown: string): Root {
  return processor.runSync(processor.parse(markdown));
}
