import type { Paper } from "../survey/entities";
import { publicationOf } from "../survey/publication";
import { shortByline } from "../text/byline";
import { csvLine } from "../text/csv-line";
import { escapeMarkdown } from "../text/escape-markdown";
import type { csvColumns } from "./citation-formats";
import { citationKey } from "./citation-key";
import { paperAddress } from "./paper-address";

/** Returns a paper as an item of a Markdown list: linked title, authors, venue and year, code. */
export function toMarkdownLine(paper: Paper, pageUrl: string): string {
  const code = paper.links.find(({ type }) => type === "code")?.url;
  const facts = [shortByline(paper.authors), publicationOf(paper).text, code && `[code](${code})`].filter(Boolean);
  return `- [${escapeMarkdown(paper.title)}](${paperAddress(paper) ?? pageUrl}). ${facts.join(", ")}.`;
}

/** Returns a paper as a row of a CSV file (https://www.rfc-editor.org/rfc/rfc4180), without the line end. */
export function toCsvRow(paper: Paper, pageUrl: string): string {
  const cells: Record<(typeof csvColumns)[number], string | number | undefined> = {
    id: paper.id,
    title: paper.title,
    authors: paper.authors.join("; "),
    year: paper.year,
    venue: paper.venue,
    status: paper.status,
    arxiv: paper.arxiv,
    doi: paper.doi,
    openreview: paper.openreview,
    acl_anthology: paper.aclAnthology,
    paper_url: paperAddress(paper),
    code_url: paper.links.find(({ type }) => type === "code")?.url,
    topics: paper.topics.join("; "),
    techniques: paper.techniques.join("; "),
    tldr: paper.tldr,
    citation_key: citationKey(paper),
    atlas_url: pageUrl,
  };
  return csvLine(Object.values(cells).map((value) => String(value ?? "")));
}
