import { detailsFile } from "@/lib/search/details-file";
import type { SearchResponse } from "@/lib/search/search-engine";
import type { MessageFromWorker, MessageToWorker } from "@/lib/search/search-messages";

const fetchFile = async (url: string) => (await fetch(url)).arrayBuffer();

/** The search worker of the site. */
export interface AtlasWorker {
  /** Loads both files of search data. Resolves when the worker is ready to search. */
  load(url: string): Promise<void>;
  search(q: string, show: number): Promise<SearchResponse>;
}

/** Starts the worker. Send one request at a time. */
export function startAtlasWorker(): AtlasWorker {
  const worker = new Worker("/search-worker-browser.js", { type: "module" });
  const send = (message: MessageToWorker) =>
    new Promise<MessageFromWorker>((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<MessageFromWorker>) => resolve(data);
      worker.onerror = ({ message }) => reject(new Error(message));
      worker.postMessage(message);
    });
  let lastId = 0;
  return {
    async load(url) {
      const ready = await send({ type: "load", data: await fetchFile(url) });
      if (ready.type !== "ready") throw new Error(`The worker failed to start: ${JSON.stringify(ready)}`);
      const added = await send({ type: "add-details", details: await fetchFile(detailsFile(url)) });
      if (added.type !== "added") throw new Error(`The worker cannot read the details: ${JSON.stringify(added)}`);
    },
    async search(q, show) {
      const answer = await send({ type: "search", id: ++lastId, request: { q, sort: "relevance", show } });
      if (answer.type !== "found" || answer.id !== lastId) throw new Error("The worker responded to another request.");
      return answer.response;
    },
  };
}
