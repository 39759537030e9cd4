import type { Paper, Venue } from "./entities";

/** The status of papers in a venue of this kind. */
export function statusOf(kind: Venue["kind"]): Paper["status"] {
  return kind === "preprint" || kind === "web" ? kind : "published";
}
