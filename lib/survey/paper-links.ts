import type { CodeOrigin, LinkType } from "../content/schema/fields";
import { type IdentifierName, identifiers } from "../identifiers/identifiers";
import type { Paper } from "./entities";

/** A link on the page of a paper, with its label. */
export interface PaperLink {
  type: LinkType;
  url: string;
  label: string;
}

/** Labels of links by type. */
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

/** The order of the links made from identifiers. */
export const identifierOrder: readonly IdentifierName[] = ["arxiv", "openreview", "aclAnthology", "doi"];

/** Returns all links of a paper: those of the entry, then those made from its identifiers. */
export function linksOf(paper: Pick<Paper, "links" | IdentifierName>): PaperLink[] {
  const fromIds = identifierOrder.flatMap((name) => (paper[name] ? identifiers[name].toUrl(paper[name]) : []));
  const links: PaperLink[] = paper.links.map(({ type, url, origin }) => ({
    type,
    url,
    label: origin ? codeLabels[origin] : labelOf(type, url),
  }));
  for (const url of fromIds) {
    const label = labelOf("paper", url);
    if (!links.some((link) => link.type === "paper" && link.label === label)) links.push({ type: "paper", url, label });
  }
  return links.map((link) =>
    links.some((other) => other !== link && other.label === link.label)
      ? { ...link, label: `${link.label} (${repositoryOrHost(link.url)})` }
      : link,
  );
}

/** Returns the repository of a link, or its host, to tell it from a link with the same label. */
function repositoryOrHost(url: string): string {
  const { hostname, pathname } = new URL(url);
  const isRepository = hostname === "github.com" || hostname === "huggingface.co";
  return isRepository ? pathname.split("/").slice(1, 3).join("/") : hostname;
}

function labelOf(type: LinkType, url: string): string {
  const name =
    type === "paper" ? identifierOrder.find((candidate) => identifiers[candidate].host.test(url)) : undefined;
  return name ? identifiers[name].service : linkLabels[type];
}
