import type { Link, PhrasingContent } from "mdast";
import { remark } from "remark";
import remarkGfm from "remark-gfm";
import { oneLine } from "../import/pieces";

const processor = remark().use(remarkGfm).freeze();

/** Text as Markdown that reads as this very text, at the start of a paragraph and within one. */
export function escapeText(text: string): string {
  return stringify({ type: "text", value: oneLine(text) });
}

/** Text for a cell of a table, where a bar would begin the next cell. */
export function escapeCell(text: string): string {
  return escapeText(text).replace(/(?<!\\)\|/g, "\\|");
}

/** A link in brackets, as awesome-lists have them: `[[Code](https://…)]`. */
export function bracketedLink(label: string, url: string): string {
  const link: Link = { type: "link", url, children: [{ type: "text", value: label }] };
  return `[${stringify(link)}]`;
}

function stringify(node: PhrasingContent): string {
  return processor.stringify({ type: "root", children: [{ type: "paragraph", children: [node] }] }).trimEnd();
}
