import { addresses } from "../site/addresses";
import { absoluteUrl, siteUrl } from "../site/site-config";
import type { Paper } from "../survey/entities";
import { summaryLine } from "../survey/paper-summary";
import { publicationOf } from "../survey/publication";
import type { Survey } from "../survey/survey";
import { shortByline } from "../text/byline";
import { escapeMarkdown } from "../text/escape-markdown";

/** Returns the public address of the Markdown page that belongs to the page at `address`. */
export function markdownUrl({ settings }: Pick<Survey, "settings">, address: string): string {
  return absoluteUrl(siteUrl(settings), addresses.markdown(address));
}

/** Returns a link. */
export function inlineLink(text: string, url: string): string {
  return `[${escapeMarkdown(text)}](${url})`;
}

/** Returns Markdown of an entry with full addresses for links to pages of the site. */
export function withFullLinks(markdown: string, { settings }: Pick<Survey, "settings">): string {
  return markdown.trim().replaceAll("](/", `](${siteUrl(settings)}`);
}

/** Returns the sections of a paper, each with a heading of the level of `marks`. */
export function sectionsMarkdown(
  { sections }: Pick<Paper, "sections">,
  survey: Pick<Survey, "settings">,
  marks: "##" | "####",
): string[] {
  return sections.map(({ heading, text }) => `${marks} ${heading}\n\n${withFullLinks(text, survey)}`);
}

/** Returns a paper as a line of a list: link, authors, venue and year, and what it does. */
export function paperItem(paper: Paper, survey: Pick<Survey, "settings">): string {
  const facts = [shortByline(paper.authors), publicationOf(paper).text]
    .filter(Boolean)
    .map((fact) => escapeMarkdown(fact ?? ""));
  const summary = summaryLine(paper);
  const link = inlineLink(paper.title, markdownUrl(survey, addresses.paper(paper.id)));
  return `- ${[link, ...facts].join(", ")}${summary && `: ${escapeMarkdown(summary)}`}`;
}

/** Joins the blocks of a page with blank lines, and leaves out empty ones. */
export function joinBlocks(blocks: readonly (string | undefined)[]): string {
  return `${blocks.filter(Boolean).join("\n\n")}\n`;
}

/** Returns a heading with a list; undefined if the list is empty. */
export function listSection(heading: string, lines: readonly string[]): string | undefined {
  return lines.length === 0 ? undefined : `## ${heading}\n\n${lines.join("\n")}`;
}
