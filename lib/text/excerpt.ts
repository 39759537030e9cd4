import { toString as toText } from "mdast-util-to-string";
import { visit } from "unist-util-visit";
import { cutText } from "./cut-text";
import { parseMarkdown } from "./parse-markdown";
import { splitSentences } from "./sentences";

/** Returns the first sentence of the first paragraph as plain text; empty without a paragraph. */
export function firstSentence(markdown: string): string {
  return splitSentences(firstParagraph(markdown))[0] ?? "";
}

/** Returns the first paragraph as plain text, cut between words to at most `limit` characters. */
export function summarize(markdown: string, limit = 160): string {
  return shorten(firstParagraph(markdown), limit);
}

/** Cuts plain text between words to at most `limit` characters. */
export function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const cut = cutText(text, limit - 1);
  const space = cut.lastIndexOf(" ");
  return `${space > 0 ? cut.slice(0, space) : cut}…`;
}

/** Returns Markdown as plain text on one line. */
export function plainText(markdown: string): string {
  const blocks: string[] = [];
  visit(parseMarkdown(markdown), ["paragraph", "heading", "tableCell", "code"], (block) => {
    blocks.push(toText(block));
  });
  return oneLine(blocks.join(" "));
}

function firstParagraph(markdown: string): string {
  const paragraph = parseMarkdown(markdown).children.find((node) => node.type === "paragraph");
  return paragraph ? oneLine(toText(paragraph)) : "";
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
