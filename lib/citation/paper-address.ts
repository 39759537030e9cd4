import { identifiers } from "../identifiers/identifiers";
import type { Paper } from "../survey/entities";

/**
 * Returns the address under which a paper is cited: the page of the published version, else that of its identifier. A
 * preprint's address has no version (`v1`).
 */
export function paperAddress({ links, arxiv, doi }: Pick<Paper, "links" | "arxiv" | "doi">): string | undefined {
  const link = links.find(({ type }) => type === "paper")?.url;
  const isArxiv = link !== undefined && /^https?:\/\/(?:\w+\.)?arxiv\.org\//.test(link);
  if (link !== undefined && !isArxiv) return link;
  if (arxiv) return identifiers.arxiv.toUrl(arxiv);
  return link ?? (doi && identifiers.doi.toUrl(doi)) ?? links[0]?.url;
}
