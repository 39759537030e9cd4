import { fetchEngine } from "./fetch-engine-browser";
import type { SearchEngine } from "./search-engine";
import type { MessageFromWorker, MessageToWorker } from "./search-messages";

// Runs in a Web Worker: index and queries stay off the thread that draws the page.

let engine: SearchEngine | undefined;

self.addEventListener("message", async ({ data }: MessageEvent<MessageToWorker>) => {
  if (data.type === "search") {
    if (engine) tell({ type: "found", id: data.id, response: engine.search(data.request) });
    return;
  }
  try {
    engine = await fetchEngine(data.url);
    tell({ type: "ready" });
  } catch (error) {
    tell({ type: "failed", reason: error instanceof Error ? error.message : String(error) });
  }
});

function tell(message: MessageFromWorker): void {
  self.postMessage(message);
}
