import { toJsxRuntime } from "hast-util-to-jsx-runtime";
import type { ComponentProps, ReactElement } from "react";
import { Fragment, jsx, jsxs } from "react/jsx-runtime";
import rehypeSanitize from "rehype-sanitize";
import { remark } from "remark";
import remarkGfm from "remark-gfm";
import remarkRehype from "remark-rehype";
import { linkNames } from "./link-names";
import { parseMarkdown } from "./parse-markdown";

const processor = remark().use(remarkGfm).use(remarkRehype).use(rehypeSanitize).freeze();

/**
 * Renders Markdown as React elements at build time. Removes HTML, and links to addresses that are neither http(s) nor
 * relative (rehype-sanitize with GitHub's rules). `Link` renders links. The first mention of each of `names` becomes a
 * link to its address.
 */
export async function renderMarkdown(
  markdown: string,
  Link: (props: ComponentProps<"a">) => ReactElement,
  names: ReadonlyMap<string, string> = new Map(),
): Promise<ReactElement> {
  const tree = await processor.run(linkNames(parseMarkdown(markdown), names));
  return toJsxRuntime(tree, { Fragment, jsx, jsxs, components: { a: Link } });
}
