import type { CodeOrigin, LinkType } from "../content/schema/fields";
import type { Paper } from "./entities";

/** A link of a paper's page, with the words it is shown under. */
export interface PaperLink {
  type: LinkType;
  url: string;
  label: string;
}

const hosts: [RegExp, string][] = [
  [/^https?:\/\/(?:www\.)?arxiv\.org\//, "arXiv"],
  [/^https?:\/\/openreview\.net\//, "OpenReview"],
  [/^https?:\/\/aclanthology\.org\//, "ACL Anthology"],
  [/^https?:\/\/(?:dx\.)?doi\.org\//, "DOI"],
];

/** What a link is called, by its type. */
export const linkLabels: Record<LinkType, string> = {
  paper: "Paper",
  code: "Code",
  project: "Project page",
  blog: "Blog post",
  docs: "Documentation",
  dataset: "Dataset",
  model: "Model",
  video: "Video",
};

const codeLabels: Record<CodeOrigin, string> = { official: "Official code", "third-party": "Third-party code" };

/** All places that a paper leads to: its links as written, then those that its ids stand for. */
export function linksOf(paper: Pick<Paper, "links" | "arxiv" | "doi" | "openreview" | "aclAnthology">): PaperLink[] {
  const fromIds = [
    paper.arxiv && `https://arxiv.org/abs/${paper.arxiv}`,
    paper.openreview && `https://openreview.net/forum?id=${paper.openreview}`,
    paper.aclAnthology && `https://aclanthology.org/${paper.aclAnthology}/`,
    paper.doi && `https://doi.org/${paper.doi}`,
  ].flatMap((url) => url || []);
  const links: PaperLink[] = paper.links.map(({ type, url, origin }) => ({
    type,
    url,
    label: origin ? codeLabels[origin] : labelOf(type, url),
  }));
  for (const url of fromIds) {
    const label = labelOf("paper", url);
    if (!links.some((link) => link.type === "paper" && link.label === label)) links.push({ type: "paper", url, label });
  }
  return links;
}

function labelOf(type: LinkType, url: string): string {
  const host = type === "paper" ? hosts.find(([pattern]) => pattern.test(url)) : undefined;
  return host?.[1] ?? linkLabels[type];
}
