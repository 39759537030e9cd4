import { identifiers, type PaperIds } from "../../identifiers/identifiers";
import { linkedIds } from "../../identifiers/linked-ids";
import { addresses } from "../../site/addresses";
import { absoluteUrl } from "../../site/site-config";
import type { Paper } from "../../survey/entities";
import { identifierOrder, linkLabels } from "../../survey/paper-links";
import { entryLabel, notVerified } from "../import/reading/link-labels";
import { escapeText, markdownLink } from "./markdown-text";

/** Formats a paper as a list item: title, known venue and year, links, links for other ids, and a link to its entry. */
export function paperLine(paper: Paper, site: string): string {
  const { id, title, links } = paper;
  const publication = [paper.venue && escapeText(paper.venue), paper.year].filter(Boolean).join(", ") || notVerified;
  const known = idsInLinks(paper);
  const further = identifierOrder.flatMap((name) => {
    const value = paper[name];
    const { service, toUrl } = identifiers[name];
    return value === undefined || value === known[name] ? [] : [markdownLink(service, toUrl(value))];
  });
  const all = [
    ...links.map(({ type, url }) => markdownLink(linkLabels[type], url)),
    ...further,
    markdownLink(entryLabel, absoluteUrl(site, addresses.paper(id))),
  ];
  return `- ${escapeText(title)}, <ins>${publication}</ins> ${all.join(" ")}`;
}

/** Returns the paper with an arXiv id from its links if it has no other. Lists sort papers by this id. */
export function withLinkedArxiv(paper: Paper): Paper {
  return { ...paper, arxiv: paper.arxiv ?? idsInLinks(paper).arxiv };
}

/** Returns the ids in the links of a paper. Links of a web page do not count: they point to later papers. */
function idsInLinks({ status, links }: Paper): PaperIds {
  return status === "web" ? {} : linkedIds(links);
}
