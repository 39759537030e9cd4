import { oneLine } from "./pieces";
import { type ListedPublication, readPublication, type VenueTest } from "./publication";

const number =
  /^(?:(?:\d+|[IVX]+|[A-Z])(?:[.-]\d+)*[.):、]\s*|\d+(?:\.\d+)+\s+|\d{1,2}\s+(?=\p{Lu})|[一二三四五六七八九十]+[、.．]\s*|第[一二三四五六七八九十\d]+[章节部分]+\s*|[(（]\d+[)）]\s*)/u;
const decoration = /^(?:[\d#*]\uFE0F?\u20E3|[^\p{Letter}\p{Number}])+/u;
const count = /[\s(（[【]*\b\d+\+?\s*(?:papers?|篇|items?|entries)?[)）\]】]\s*$/iu;

/** Returns the text of a heading without emoji, numbers and counts: "2.1 🔥 Pruning (32)" to "Pruning". */
export function headingText(text: string): string {
  let line = oneLine(text.replace(/:[a-z0-9_+-]+:/gu, " "));
  for (let shorter = withoutEdges(line); shorter !== line; shorter = withoutEdges(line)) line = shorter;
  return line === "" ? oneLine(text) : line;
}

/** Returns the publication that all papers of a heading share: "2024", "ICLR 2024", "arXiv papers". */
export function headingPublication(text: string, isVenue: VenueTest): ListedPublication | undefined {
  return readPublication(text.replace(/(?<!\s)\s*\b(?:papers?|preprints?|论文|年度?)\s*$/iu, ""), isVenue);
}

/** Whether a heading is that of a table of contents. */
export function isContentsHeading(text: string): boolean {
  return /^(?:(?:table of )?contents?|toc|index|目录|目次)$/iu.test(text);
}

function withoutEdges(text: string): string {
  return text
    .replace(decoration, "")
    .replace(number, "")
    .replace(count, "")
    .replace(/(?<![\s([（【])[\s([（【]+[\s)\]）】]*$/u, "")
    .replace(
      /(?<!\p{Emoji_Modifier}|\uFE0F|\u200D|[\p{So}\s:：|-])(?:\p{Emoji_Modifier}|\uFE0F|\u200D|[\p{So}\s:：|-])+$/u,
      "",
    )
    .trim();
}
