import type { SearchResponse } from "./search-engine";
import type { SearchRequest } from "./search-request";

/** What the page tells the search worker. */
export type MessageToWorker = { type: "load"; url: string } | { type: "search"; id: number; request: SearchRequest };

/** What the search worker tells the page. */
export type MessageFromWorker =
  | { type: "ready" }
  | { type: "failed"; reason: string }
  | { type: "found"; id: number; response: SearchResponse };
