import { toString as toText } from "mdast-util-to-string";
import { visit } from "unist-util-visit";
import { parseMarkdown } from "./parse-markdown";
import { splitSentences } from "./sentences";

/** The first sentence of some prose as plain text; empty for empty prose. */
export function firstSentence(markdown: string): string {
  return splitSentences(firstParagraph(markdown))[0] ?? "";
}

/** The first paragraph as plain text, cut at a word to at most `limit` characters: for page descriptions. */
export function summarize(markdown: string, limit = 160): string {
  return shorten(firstParagraph(markdown), limit);
}

/** Plain text cut at a word to at most `limit` characters. */
export function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const cut = text.slice(0, limit - 1);
  const blank = cut.lastIndexOf(" ");
  return `${blank > 0 ? cut.slice(0, blank) : cut}…`;
}

/** All of some prose as plain text on one line. */
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
