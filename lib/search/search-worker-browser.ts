import { readEngine } from "./read-engine";
import type { SearchEngine } from "./search-engine";
import type { MessageFromWorker, MessageToWorker } from "./search-messages";

// Runs in a Web Worker, so that indexing and searching do not block the main thread.

let first: ArrayBuffer | undefined;
let engine: SearchEngine | undefined;

self.addEventListener("message", ({ data }: MessageEvent<MessageToWorker>) => {
  try {
    const answer = respond(data);
    if (answer) post(answer);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    post({ type: data.type === "add-details" ? "not-added" : "failed", reason });
  }
});

function respond(message: MessageToWorker): MessageFromWorker | undefined {
  switch (message.type) {
    case "load":
      first = message.data;
      engine = readEngine(first);
      return { type: "ready" };
    case "add-details":
      if (!first) return undefined;
      engine = readEngine(first, message.details);
      first = undefined;
      return { type: "added" };
    case "search":
      return engine && { type: "found", id: message.id, response: engine.search(message.request) };
  }
}

function post(message: MessageFromWorker): void {
  self.postMessage(message);
}
