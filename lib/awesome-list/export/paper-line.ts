import { identifiers, type PaperIds } from "../../identifiers/identifiers";
import { linkedIds } from "../../identifiers/linked-ids";
import { addresses } from "../../site/addresses";
import { absoluteUrl } from "../../site/site-config";
import type { Paper } from "../../survey/entities";
import { linkLabels } from "../../survey/paper-links";
import { entryLabel, notVerified } from "../import/link-labels";
import { bracketedLink, escapeText } from "./markdown-text";

const inOrder = ["arxiv", "openreview", "aclAnthology", "doi"] as const;

/** A paper's line: title, venue and year as far as known, its links as they are, links for further ids, and the page of its entry. */
export function paperLine(paper: Paper, site: string): string {
  const { id, title, links } = paper;
  const publication = [paper.venue && escapeText(paper.venue), paper.year].filter(Boolean).join(", ") || notVerified;
  const known = idsInLinks(paper);
  const further = inOrder.flatMap((name) => {
    const value = paper[name];
    const { service, toUrl } = identifiers[name];
    return value === undefined || value === known[name] ? [] : [bracketedLink(service, toUrl(value))];
  });
  const all = [
    ...links.map(({ type, url }) => bracketedLink(linkLabels[type], url)),
    ...further,
    bracketedLink(entryLabel, absoluteUrl(site, addresses.paper(id))),
  ];
  return `- ${escapeText(title)}, <ins>${publication}</ins> ${all.join(" ")}`;
}

/** A paper with the arXiv id that its links give when it has none of its own: what a list is sorted by. */
export function withLinkedArxiv(paper: Paper): Paper {
  return { ...paper, arxiv: paper.arxiv ?? idsInLinks(paper).arxiv };
}

/** A web page is no paper: links beside it lead to what became of it later. */
function idsInLinks({ status, links }: Paper): PaperIds {
  return status === "web" ? {} : linkedIds(links);
}
