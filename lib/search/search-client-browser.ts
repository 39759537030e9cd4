import { fetchData } from "../site/fetch-data-browser";
import { loadTimeout, withTimeout } from "../site/load-timeout";
import { detailsFile } from "./details-file";
import type { SearchResponse } from "./search-engine";
import type { MessageFromWorker, MessageToWorker } from "./search-messages";
import { maxShow, type SearchRequest } from "./search-request";

/** The search interface of a page. */
export interface SearchClient {
  /** Searches. Resolves to undefined if a later request replaces this one. Rejects if the worker fails. */
  search(request: SearchRequest): Promise<SearchResponse | undefined>;
  /**
   * Fetches the details and adds them to the index, once. Later searches use them. After a failure, the next call tries
   * again.
   *
   * @throws Error if the details cannot be fetched or read.
   */
  loadDetails(): Promise<void>;
}

/** An engine in a worker or on the main thread. */
interface RunningEngine extends Pick<SearchClient, "search"> {
  addDetails(details: ArrayBuffer): Promise<void>;
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
  const client = startWorker(data, drop)
    .catch(() => startOnMainThread(data))
    .then(({ search, addDetails }) => ({
      search,
      loadDetails: onceUntilFailure(async () => addDetails(await fetchData(detailsFile(url)))),
    }));
  clients.set(url, client);
  client.catch(drop);
  return client;
}

/**
 * Searches for all papers that a query finds, also in notes.
 *
 * @throws Error if data or code cannot be fetched, or if another search replaces this one.
 */
export async function findAllPapers(url: string, q: string): Promise<SearchResponse> {
  const client = await loadSearchClient(url);
  await client.loadDetails();
  const response = await client.search({ q, sort: "newest", show: maxShow });
  if (!response) throw new Error("Another search replaced this one.");
  return response;
}

/** Returns a function that starts loading with its first call and, after a failure, with the next one. */
function onceUntilFailure(load: () => Promise<void>): () => Promise<void> {
  let loading: Promise<void> | undefined;
  return () => {
    loading ??= load().catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
    return loading;
  };
}

/**
 * Rejects if the worker does not run or gets no data. The main thread then tries, and reports the error. Calls
 * `onFailure` if the worker fails, then or later.
 */
function startWorker(fetched: Promise<ArrayBuffer>, onFailure: () => void): Promise<RunningEngine> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL("./search-worker-browser.ts", import.meta.url), { type: "module" });
    let timer: ReturnType<typeof setTimeout> | undefined;
    let unanswered = 0;
    const wait = () => {
      clearTimeout(timer);
      if (unanswered > 0) timer = setTimeout(() => fail("The search worker did not respond."), loadTimeout);
    };
    const post = (message: MessageToWorker) => {
      worker.postMessage(message);
      unanswered++;
      wait();
    };
    const queue = latestOnly((id, request) => post({ type: "search", id, request }));
    let adding: { done: () => void; fail: (error: Error) => void } | undefined;
    const addDetails = (details: ArrayBuffer) =>
      new Promise<void>((done, fail) => {
        adding = { done, fail };
        post({ type: "add-details", details });
      });
    let isReady = false;
    const fail = (reason: string) => {
      unanswered = 0;
      wait();
      worker.terminate();
      const error = new Error(reason);
      reject(error);
      queue.fail(error);
      adding?.fail(error);
      if (isReady) onFailure();
    };
    worker.addEventListener("error", () => fail("The search worker failed."));
    worker.addEventListener("message", ({ data }: MessageEvent<MessageFromWorker>) => {
      unanswered--;
      wait();
      switch (data.type) {
        case "ready":
          isReady = true;
          return resolve({ search: queue.ask, addDetails });
        case "added":
          return adding?.done();
        case "not-added":
          return adding?.fail(new Error(data.reason));
        case "found":
          return queue.answer(data.id, data.response);
        case "failed":
          return fail(data.reason);
      }
    });
    fetched.then(
      (data) => post({ type: "load", data }),
      () => fail("The search data failed to load."),
    );
  });
}

async function startOnMainThread(fetched: Promise<ArrayBuffer>): Promise<RunningEngine> {
  const data = await fetched;
  const { readEngine } = await withTimeout(import("./read-engine"));
  let engine = readEngine(data);
  return {
    search: async (request) => engine.search(request),
    addDetails: async (details) => {
      engine = readEngine(data, details);
    },
  };
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
