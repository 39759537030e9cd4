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
  const client = startWorker(url, drop).catch((error: unknown) => {
    if (error instanceof DataError) throw error;
    return startOnMainThread(url);
  });
  clients.set(url, client);
  client.catch(drop);
  return client;
}

/** The worker runs, but it cannot fetch or read the data. */
class DataError extends Error {}

/**
 * Starts the worker. Calls `onFailure` if the worker fails, then or later.
 *
 * @throws DataError if it cannot fetch the data. Error if it does not run.
 */
function startWorker(url: string, onFailure: () => void): Promise<SearchClient> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL("./search-worker-browser.ts", import.meta.url), { type: "module" });
    let isRunning = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const post = (message: MessageToWorker) => {
      worker.postMessage(message);
      wait();
    };
    const queue = latestOnly((id, request) => post({ type: "search", id, request }));
    const fail = (error: Error) => {
      clearTimeout(timer);
      worker.terminate();
      reject(error);
      queue.fail(error);
      onFailure();
    };
    const wait = () => {
      clearTimeout(timer);
      const reason = "The search worker did not respond.";
      timer = setTimeout(() => fail(isRunning ? new DataError(reason) : new Error(reason)), loadTimeout);
    };
    worker.addEventListener("error", () => fail(new Error("The search worker failed.")));
    worker.addEventListener("message", ({ data }: MessageEvent<MessageFromWorker>) => {
      isRunning = true;
      clearTimeout(timer);
      if (data.type === "progress") wait();
      else if (data.type === "ready") resolve({ search: queue.ask });
      else if (data.type === "failed") fail(new DataError(data.reason));
      else queue.answer(data.id, data.response);
    });
    post({ type: "load", url });
  });
}

async function startOnMainThread(url: string): Promise<SearchClient> {
  const { fetchEngine } = await withTimeout(import("./fetch-engine-browser"));
  const engine = await fetchEngine(url);
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
