import type { SearchResponse } from "./search-engine";
import type { SearchRequest } from "./search-request";

/** A message from the page to the search worker. The worker responds to each. */
export type MessageToWorker =
  | { type: "load"; data: ArrayBuffer }
  | { type: "add-details"; details: ArrayBuffer }
  | { type: "search"; id: number; request: SearchRequest };

/** A message from the search worker to the page. */
export type MessageFromWorker =
  | { type: "ready" }
  | { type: "added" }
  /** The details cannot be read. The worker searches without them. */
  | { type: "not-added"; reason: string }
  | { type: "failed"; reason: string }
  | { type: "found"; id: number; response: SearchResponse };
