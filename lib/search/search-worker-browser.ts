import { readEngine } from "./read-engine";
import type { SearchEngine } from "./search-engine";
import type { MessageFromWorker, MessageToWorker } from "./search-messages";

// Runs in a Web Worker, so that indexing and searching do not block the main thread.

let engine: SearchEngine | undefined;

self.addEventListener("message", ({ data }: MessageEvent<MessageToWorker>) => {
  try {
    if (data.type === "load") {
      engine = readEngine(data.data);
      post({ type: "ready" });
    } else if (engine) post({ type: "found", id: data.id, response: engine.search(data.request) });
  } catch (error) {
    post({ type: "failed", reason: error instanceof Error ? error.message : String(error) });
  }
});

function post(message: MessageFromWorker): void {
  self.postMessage(message);
}
