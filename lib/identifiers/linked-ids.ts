import type { LinkType } from "../content/schema/fields";
import type { PaperIds } from "./identifiers";
import { idsOf } from "./paper-reference";

/** The ids in the addresses that a paper can be read at. */
export function linkedIds(links: readonly { type: LinkType; url: string }[]): PaperIds {
  const { doi, ...ids } = idsOf(links.flatMap(({ type, url }) => (type === "paper" ? [huggingFaceToArxiv(url)] : [])));
  return { ...ids, ...(doi !== undefined && !doi.startsWith(placeholderDoi) && { doi }) };
}

/** Begins the ids that the ACM gives to works without a DOI. */
const placeholderDoi = "10.5555/";

/** Paper pages of Hugging Face have the id of the paper on arXiv. */
function huggingFaceToArxiv(url: string): string {
  return url.replace(/^https?:\/\/huggingface\.co\/papers\/(?=\d{4}\.\d{4,5}$)/, "https://arxiv.org/abs/");
}
