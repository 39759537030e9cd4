import type { LinkType } from "../content/schema/fields";
import type { PaperIds } from "./identifiers";
import { idsOf } from "./paper-reference";

/** Returns the identifiers in the URLs of a paper's links. */
export function linkedIds(links: readonly { type: LinkType; url: string }[]): PaperIds {
  const { doi, ...ids } = idsOf(links.flatMap(({ type, url }) => (type === "paper" ? [huggingFaceToArxiv(url)] : [])));
  return { ...ids, ...(doi !== undefined && !doi.startsWith(placeholderDoi) && { doi }) };
}

/** Prefix of the ids that the ACM assigns to works without a DOI. */
const placeholderDoi = "10.5555/";

/** Converts the URL of a Hugging Face paper page, which contains the arXiv id, to an arXiv URL. */
function huggingFaceToArxiv(url: string): string {
  return url.replace(/^https?:\/\/huggingface\.co\/papers\/(?=\d{4}\.\d{4,5}$)/, "https://arxiv.org/abs/");
}
