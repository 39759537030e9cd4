import { toString as toText } from "mdast-util-to-string";
import { parseMarkdown } from "./parse-markdown";

const sentences = new Map<string, string>();

/** The first sentence of some prose as plain text; empty for empty prose. Remembered: a paper is in many lists. */
export function firstSentence(markdown: string): string {
  if (markdown === "") return "";
  const sentence = sentences.get(markdown) ?? findFirstSentence(markdown);
  sentences.set(markdown, sentence);
  return sentence;
}

function findFirstSentence(markdown: string): string {
  const text = firstParagraph(markdown);
  const end = /[.!?](?=\s+[\p{Uppercase}\p{Lo}])/u.exec(text);
  return end ? text.slice(0, end.index + 1) : text;
}

/** The first paragraph as plain text, cut at a word to at most `limit` characters: for page descriptions. */
export function summarize(markdown: string, limit = 160): string {
  const text = firstParagraph(markdown);
  if (text.length <= limit) return text;
  const cut = text.slice(0, limit - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), 1))}…`;
}

function firstParagraph(markdown: string): string {
  if (markdown.trim() === "") return "";
  const paragraph = parseMarkdown(markdown).children.find((node) => node.type === "paragraph");
  return paragraph ? toText(paragraph).replace(/\s+/g, " ").trim() : "";
}
