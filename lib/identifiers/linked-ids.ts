import type { LinkType } from "../content/schema/fields";
import type { PaperIds } from "./identifiers";
import { idsOf } from "./paper-reference";

/** Returns the identifiers in the URLs of a paper's links. */
export function linkedIds(links: readonly { type: LinkType; url: string }[]): PaperIds {
  return idsOf(links.flatMap(({ type, url }) => (type === "paper" ? [url] : [])));
}
