import { bylineText } from "../text/byline";
import { toDocumentLatex } from "../text/document-latex";
import { escapeMarkdown } from "../text/escape-markdown";
import { trimEndOf } from "../text/trim-end";
import type { ShelfGroup, ShelvedPaper } from "./group-papers";

/** Returns the papers as a Markdown table (https://github.github.com/gfm/#tables-extension-). */
export function toMarkdownTable(papers: readonly ShelvedPaper[]): string {
  const rows = papers.map(({ paper, item }) => [
    paper.url ? `[${cell(paper.title)}](${escapeUrl(paper.url)})` : cell(paper.title),
    cell(paper.authors ? bylineText(paper.authors) : ""),
    cell(paper.venue),
    cell(paper.note ?? ""),
    paper.code ? `[code](${escapeUrl(paper.code)})` : "",
    cell(item.note ?? ""),
  ]);
  const names = ["Paper", "Authors", "Published", "Summary", "Code", "My note"];
  // Leave out columns without a value.
  const columns = names.flatMap((_, column) => (rows.some((row) => row[column] !== "") ? column : []));
  const line = (cells: readonly (string | undefined)[]) => `| ${columns.map((column) => cells[column]).join(" | ")} |`;
  return `${[line(names), line(names.map(() => "---")), ...rows.map(line)].join("\n")}\n`;
}

/**
 * Returns LaTeX that names and cites each paper with its summary, as a start for a related-work section: a paragraph for
 * each group, with the name of the group.
 */
export function toParagraphs(groups: readonly ShelfGroup[]): string {
  return groups
    .map(({ name, papers }) => (name && `\\paragraph{${toDocumentLatex(name)}}\n`) + toParagraph(papers))
    .join("\n");
}

function toParagraph(papers: readonly ShelvedPaper[]): string {
  const sentences = papers.map(({ paper }) => {
    const name = toDocumentLatex(paper.shortName ?? paper.cited ?? paper.title);
    const summary = toDocumentLatex(trimEndOf(paper.note ?? "", /[.\s]/));
    return `${name}~\\cite{${paper.key}}${summary && `: ${summary}`}.`;
  });
  return `${sentences.join("\n")}\n`;
}

/** Writes text as a cell of a Markdown table. */
function cell(text: string): string {
  return escapeMarkdown(text).replace(/\s+/g, " ").trim();
}

/** Escapes what would end a link in a cell. */
function escapeUrl(url: string): string {
  const codes: Record<string, string> = { "(": "%28", ")": "%29", "|": "%7C", " ": "%20" };
  return url.replace(/[()| ]/g, (character) => codes[character] ?? character);
}
