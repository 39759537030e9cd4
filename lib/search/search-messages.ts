import type { SearchResponse } from "./search-engine";
import type { SearchRequest } from "./search-request";

/** A message from the page to the search worker. */
export type MessageToWorker =
  | { type: "load"; data: ArrayBuffer }
  | { type: "search"; id: number; request: SearchRequest };

/** A message from the search worker to the page. */
export type MessageFromWorker =
  | { type: "ready" }
  | { type: "failed"; reason: string }
  | { type: "found"; id: number; response: SearchResponse };
