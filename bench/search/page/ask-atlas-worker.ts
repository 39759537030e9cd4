import type { SearchResponse } from "@/lib/search/search-engine";
import type { MessageFromWorker, MessageToWorker } from "@/lib/search/search-messages";

/** The site's search worker, as the site's pages talk to it. */
export interface AtlasWorker {
  /** Resolves once the worker answers questions. */
  load(url: string): Promise<void>;
  search(q: string, show: number): Promise<SearchResponse>;
}

/** Starts the worker. One question at a time. */
export function startAtlasWorker(): AtlasWorker {
  const worker = new Worker("/search-worker-browser.js", { type: "module" });
  const ask = (message: MessageToWorker) =>
    new Promise<MessageFromWorker>((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<MessageFromWorker>) => resolve(data);
      worker.onerror = ({ message }) => reject(new Error(message));
      worker.postMessage(message);
    });
  let asked = 0;
  return {
    async load(url) {
      const answer = await ask({ type: "load", url: new URL(url, location.href).href });
      if (answer.type !== "ready") throw new Error(`The worker is not ready: ${JSON.stringify(answer)}`);
    },
    async search(q, show) {
      const answer = await ask({ type: "search", id: ++asked, request: { q, sort: "relevance", show } });
      if (answer.type !== "found" || answer.id !== asked) throw new Error("The worker answered another question.");
      return answer.response;
    },
  };
}
