import { fetchData } from "../site/fetch-data-browser";
import { loadTimeout, withTimeout } from "../site/load-timeout";
import type { SearchResponse } from "./search-engine";
import type { MessageFromWorker, MessageToWorker } from "./search-messages";
import type { SearchRequest } from "./search-request";

/** The search interface of a page. */
export interface SearchClient {
  /** Searches. Resolves to undefined if a later request replaces this one. Rejects if the worker fails. */
  search(request: SearchRequest): Promise<SearchResponse | undefined>;
}

const clients = new Map<string, Promise<SearchClient>>();

/**
 * Fetches and indexes the data at `url` once, in a worker, or on the main thread if the worker does not run. A client
 * that fails is dropped, so the next call tries again.
 *
 * @throws Error if data or code cannot be fetched.
 */
export function loadSearchClient(url: string): Promise<SearchClient> {
  const known = clients.get(url);
  if (known) return known;
  const drop = () => {
    if (clients.get(url) === client) clients.delete(url);
  };
  // The page fetches the data, in parallel with the worker's script.
  const data = fetchData(url);
  const client = startWorker(data, drop).catch(() => startOnMainThread(data));
  clients.set(url, client);
  client.catch(drop);
  return client;
}

/**
 * Rejects if the worker does not run or gets no data. The main thread then tries, and reports the error. Calls
 * `onFailure` if the worker fails, then or later.
 */
function startWorker(fetched: Promise<ArrayBuffer>, onFailure: () => void): Promise<SearchClient> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL("./search-worker-browser.ts", import.meta.url), { type: "module" });
    let timer: ReturnType<typeof setTimeout> | undefined;
    const post = (message: MessageToWorker) => {
      worker.postMessage(message);
      clearTimeout(timer);
      timer = setTimeout(() => fail("The search worker did not respond."), loadTimeout);
    };
    const queue = latestOnly((id, request) => post({ type: "search", id, request }));
    let isReady = false;
    const fail = (reason: string) => {
      clearTimeout(timer);
      worker.terminate();
      const error = new Error(reason);
      reject(error);
      queue.fail(error);
      if (isReady) onFailure();
    };
    worker.addEventListener("error", () => fail("The search worker failed."));
    worker.addEventListener("message", ({ data }: MessageEvent<MessageFromWorker>) => {
      clearTimeout(timer);
      if (data.type === "ready") {
        isReady = true;
        resolve({ search: queue.ask });
      } else if (data.type === "failed") fail(data.reason);
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
  const { readEngine } = await withTimeout(import("./read-engine"));
  const engine = readEngine(data);
  return { search: async (request) => engine.search(request) };
}

/**
 * A queue with one request in flight. Of the requests that arrive meanwhile, it keeps only the latest. `send` starts a
 * request; call `answer` with its response, or `fail` if none will come.
 */
export function latestOnly(send: (id: number, request: SearchRequest) => void): {
  ask: SearchClient["search"];
  answer: (id: number, response: SearchResponse) => void;
  fail: (error: Error) => void;
} {
  type Waiting = {
    request: SearchRequest;
    settle: (response: SearchResponse | undefined) => void;
    reject: (error: Error) => void;
  };
  let lastId = 0;
  let inFlight: Waiting | undefined;
  let next: Waiting | undefined;
  const start = (waiting: Waiting) => {
    inFlight = waiting;
    send(++lastId, waiting.request);
  };
  return {
    ask: (request) =>
      new Promise((settle, reject) => {
        next?.settle(undefined);
        next = undefined;
        if (inFlight) next = { request, settle, reject };
        else start({ request, settle, reject });
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
    fail(error) {
      inFlight?.reject(error);
      next?.reject(error);
      inFlight = undefined;
      next = undefined;
    },
  };
}
