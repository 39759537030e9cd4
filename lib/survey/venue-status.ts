import type { Paper, Venue } from "./entities";

/** Returns the status of papers in a venue of a kind. */
export function statusOf(kind: Venue["kind"]): Paper["status"] {
  return kind === "preprint" || kind === "web" ? kind : "published";
}
