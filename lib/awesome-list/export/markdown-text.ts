import type { Link, PhrasingContent } from "mdast";
import { remark } from "remark";
import remarkGfm from "remark-gfm";
import { oneLine } from "../import/reading/pieces";

const processor = remark().use(remarkGfm).freeze();

/** Escapes text so that Markdown renders it unchanged, also at the start of a paragraph. */
export function escapeText(text: string): string {
  return stringify({ type: "text", value: oneLine(text) });
}

/** Escapes text for a table cell, where `|` would start the next cell. */
export function escapeCell(text: string): string {
  return escapeText(text).replace(/(?<!\\)\|/g, "\\|");
}

/** Formats a link: `[Code](https://…)`. */
export function markdownLink(label: string, url: string): string {
  const link: Link = { type: "link", url, children: [{ type: "text", value: label }] };
  return stringify(link);
}

function stringify(node: PhrasingContent): string {
  return processor.stringify({ type: "root", children: [{ type: "paragraph", children: [node] }] }).trimEnd();
}
