import type { SearchResponse } from "./search-engine";
import type { MessageFromWorker, MessageToWorker } from "./search-messages";
import type { SearchRequest } from "./search-request";

/** The search interface of a page. */
export interface SearchClient {
  /** Searches. Resolves to undefined if a later request replaces this one. */
  search(request: SearchRequest): Promise<SearchResponse | undefined>;
}

const clients = new Map<string, Promise<SearchClient>>();

/**
 * Fetches and indexes the data at `url` once, in a worker, or on the main thread if the worker fails. A failure is not
 * cached, so the next call tries again.
 *
 * @throws Error if data or code cannot be fetched.
 */
export function loadSearchClient(url: string): Promise<SearchClient> {
  const client = clients.get(url) ?? startClient(url);
  clients.set(url, client);
  client.catch(() => clients.delete(url));
  return client;
}

function startClient(url: string): Promise<SearchClient> {
  // The page fetches the data, in parallel with the worker's script.
  const data = fetchData(url);
  return startWorker(data).catch(() => startOnMainThread(data));
}

async function fetchData(url: string): Promise<ArrayBuffer> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`The request for the search data failed with status ${response.status}.`);
  return response.arrayBuffer();
}

const workerTimeoutMs = 20_000;

/** Rejects if the worker does not run or gets no data. The main thread then tries, and reports the error. */
function startWorker(fetched: Promise<ArrayBuffer>): Promise<SearchClient> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL("./search-worker-browser.ts", import.meta.url), { type: "module" });
    const post = (message: MessageToWorker) => worker.postMessage(message);
    const fail = (reason: string) => {
      worker.terminate();
      reject(new Error(reason));
    };
    const timer = setTimeout(() => fail("The search worker did not respond."), workerTimeoutMs);
    const queue = latestOnly((id, request) => post({ type: "search", id, request }));
    worker.addEventListener("error", () => fail("The search worker failed to start."));
    worker.addEventListener("message", ({ data }: MessageEvent<MessageFromWorker>) => {
      clearTimeout(timer);
      if (data.type === "ready") resolve({ search: queue.ask });
      else if (data.type === "failed") fail(data.reason);
      else queue.answer(data.id, data.response);
    });
    fetched.then(
      (data) => post({ type: "load", data }),
      () => fail("The search data failed to load."),
    );
  });
}

async function startOnMainThread(fetched: Promise<ArrayBuffer>): Promise<SearchClient> {
  const data = await fetched;
  const { readEngine } = await import("./read-engine");
  const engine = readEngine(data);
  return { search: async (request) => engine.search(request) };
}

/**
 * A queue with one request in flight. Of the requests that arrive meanwhile, it keeps only the latest. `send` starts a
 * request; call `answer` with its response.
 */
export function latestOnly(send: (id: number, request: SearchRequest) => void): {
  ask: SearchClient["search"];
  answer: (id: number, response: SearchResponse) => void;
} {
  type Waiting = { request: SearchRequest; settle: (response: SearchResponse | undefined) => void };
  let lastId = 0;
  let inFlight: Waiting | undefined;
  let next: Waiting | undefined;
  const start = (waiting: Waiting) => {
    inFlight = waiting;
    send(++lastId, waiting.request);
  };
  return {
    ask: (request) =>
      new Promise((settle) => {
        next?.settle(undefined);
        next = undefined;
        if (inFlight) next = { request, settle };
        else start({ request, settle });
      }),
    answer(id, response) {
      if (id !== lastId || !inFlight) return;
      // A waiting request makes this response outdated.
      inFlight.settle(next ? undefined : response);
      inFlight = undefined;
      const waiting = next;
      next = undefined;
      if (waiting) start(waiting);
    },
  };
}
