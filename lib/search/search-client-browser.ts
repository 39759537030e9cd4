import type { SearchResponse } from "./search-engine";
import type { MessageFromWorker, MessageToWorker } from "./search-messages";
import type { SearchRequest } from "./search-request";

/** Search as a page uses it. */
export interface SearchClient {
  /** Asks for results. Undefined when a later question came before this one's turn: only the latest matters. */
  search(request: SearchRequest): Promise<SearchResponse | undefined>;
}

const clients = new Map<string, Promise<SearchClient>>();

/**
 * Search over the data at `url`, fetched and indexed once, in a worker; on the page's own thread where workers do not run.
 * A failure is forgotten, so that the next call tries again.
 *
 * @throws Error when data or code cannot be fetched.
 */
export function loadSearchClient(url: string): Promise<SearchClient> {
  const client = clients.get(url) ?? startWorker(url).catch(() => startHere(url));
  clients.set(url, client);
  client.catch(() => clients.delete(url));
  return client;
}

// A worker that stays silent for this long, in milliseconds, is taken for blocked.
const patience = 20_000;

/** Rejects when the worker does not run, and when it cannot fetch: the page then tries, and says what is wrong. */
function startWorker(url: string): Promise<SearchClient> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL("./search-worker-browser.ts", import.meta.url), { type: "module" });
    const tell = (message: MessageToWorker) => worker.postMessage(message);
    const giveUp = (reason: string) => {
      worker.terminate();
      reject(new Error(reason));
    };
    const timer = setTimeout(() => giveUp("The search worker does not answer."), patience);
    const queue = latestOnly((id, request) => tell({ type: "search", id, request }));
    worker.addEventListener("error", () => giveUp("The search worker could not be started."));
    worker.addEventListener("message", ({ data }: MessageEvent<MessageFromWorker>) => {
      clearTimeout(timer);
      if (data.type === "ready") resolve({ search: queue.ask });
      else if (data.type === "failed") giveUp(data.reason);
      else queue.answer(data.id, data.response);
    });
    tell({ type: "load", url });
  });
}

async function startHere(url: string): Promise<SearchClient> {
  const { fetchEngine } = await import("./fetch-engine-browser");
  const engine = await fetchEngine(url);
  return { search: async (request) => engine.search(request) };
}

/**
 * Lets one question be under way at a time and keeps the latest of those that come meanwhile; `send` asks, `answer`
 * brings what came back.
 */
export function latestOnly(send: (id: number, request: SearchRequest) => void): {
  ask: SearchClient["search"];
  answer: (id: number, response: SearchResponse) => void;
} {
  type Waiting = { request: SearchRequest; settle: (response: SearchResponse | undefined) => void };
  let asked = 0;
  let underWay: Waiting | undefined;
  let next: Waiting | undefined;
  const start = (waiting: Waiting) => {
    underWay = waiting;
    send(++asked, waiting.request);
  };
  return {
    ask: (request) =>
      new Promise((settle) => {
        next?.settle(undefined);
        next = undefined;
        if (underWay) next = { request, settle };
        else start({ request, settle });
      }),
    answer(id, response) {
      if (id !== asked || !underWay) return;
      // With a later question waiting, this answer comes too late.
      underWay.settle(next ? undefined : response);
      underWay = undefined;
      const waiting = next;
      next = undefined;
      if (waiting) start(waiting);
    },
  };
}
