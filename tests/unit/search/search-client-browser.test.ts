import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { packSearchData } from "@/lib/search/packed-search-data";
import { latestOnly, loadSearchClient } from "@/lib/search/search-client-browser";
import type { SearchResponse } from "@/lib/search/search-engine";
import { requestFor, type SearchRequest } from "@/lib/search/search-request";
import { loadTimeout } from "@/lib/site/load-timeout";
import { search, smallData } from "./small-data";

const survey = { papers: [{ title: "GPTQ", noteWords: "hessian" }, { title: "LoRA" }] };
const response = (query: string): SearchResponse => search(survey, query);

/** A queue that the test answers. */
function makeQueue() {
  const sent: SearchRequest[] = [];
  const queue = latestOnly((id, request) => {
    sent[id] = request;
  });
  return { ...queue, asked: () => Object.values(sent).map(({ q }) => q) };
}

test("sends one request at a time", async () => {
  const { ask, answer, asked } = makeQueue();
  const first = ask(requestFor("gptq"));
  expect(asked()).toEqual(["gptq"]);
  answer(1, response("gptq"));
  expect(await first).toMatchObject({ total: 1 });
  const second = ask(requestFor("lora"));
  expect(asked()).toEqual(["gptq", "lora"]);
  answer(2, response("lora"));
  expect(await second).toMatchObject({ total: 1 });
});

test("sends only the latest of waiting requests, and returns only its response", async () => {
  const { ask, answer, asked } = makeQueue();
  const answers = ["l", "lo", "lora"].map((q) => ask(requestFor(q)));
  expect(asked()).toEqual(["l"]);
  answer(1, response("l"));
  expect(asked()).toEqual(["l", "lora"]);
  answer(2, response("lora"));
  expect(await Promise.all(answers)).toEqual([undefined, undefined, expect.objectContaining({ total: 1 })]);
});

test("ignores the response to another request", async () => {
  const { ask, answer } = makeQueue();
  const first = ask(requestFor("gptq"));
  answer(7, response("lora"));
  answer(1, response("gptq"));
  expect(await first).toMatchObject({ papers: [{ title: "GPTQ" }] });
});

afterEach(() => {
  vi.unstubAllGlobals();
});

const packed = packSearchData(smallData(survey));
const sent = () => Response.json(packed.first);
const sentDetails = () => Response.json(packed.details);

test("searches on the main thread without workers, and fetches the data once", async () => {
  const fetch = vi.fn(async () => sent());
  vi.stubGlobal("fetch", fetch);
  const [first, second] = await Promise.all([loadSearchClient("/once.json"), loadSearchClient("/once.json")]);
  expect(second).toBe(first);
  expect(await first.search(requestFor("gptq"))).toMatchObject({ papers: [{ id: "gptq" }] });
  expect(fetch).toHaveBeenCalledExactlyOnceWith("/once.json", expect.anything());
});

test("reports a failure and tries again with the next call", async () => {
  const fetch = vi
    .fn<() => Promise<Response>>()
    .mockRejectedValueOnce(new TypeError("Failed to fetch"))
    .mockResolvedValueOnce(new Response("", { status: 503 }))
    .mockResolvedValueOnce(Response.json({ form: "papers-0" }))
    .mockResolvedValueOnce(sent());
  vi.stubGlobal("fetch", fetch);
  await expect(loadSearchClient("/flaky.json")).rejects.toThrow("Failed to fetch");
  await expect(loadSearchClient("/flaky.json")).rejects.toThrow("The request for /flaky.json failed with status 503.");
  await expect(loadSearchClient("/flaky.json")).rejects.toThrow("cannot read the format of the search data");
  const client = await loadSearchClient("/flaky.json");
  expect(await client.search(requestFor("lora"))).toMatchObject({ total: 1 });
});

test("adds the details once, and later searches use them", async () => {
  const fetch = vi.fn<(url: string) => Promise<Response>>(async (url) =>
    url.endsWith("-details.json") ? sentDetails() : sent(),
  );
  vi.stubGlobal("fetch", fetch);
  const client = await loadSearchClient("/both.json");
  expect(await client.search(requestFor("hessian"))).toMatchObject({ total: 0, isPartial: true, isExact: false });
  await Promise.all([client.loadDetails(), client.loadDetails()]);
  await client.loadDetails();
  expect(await client.search(requestFor("hessian"))).toMatchObject({ total: 1, isPartial: false });
  expect(fetch.mock.calls.map(([url]) => url)).toEqual(["/both.json", "/both-details.json"]);
});

test("searches without details that fail to load, and fetches them again", async () => {
  vi.stubGlobal("fetch", async () => sent());
  const client = await loadSearchClient("/offline.json");
  const fetch = vi
    .fn<() => Promise<Response>>()
    .mockRejectedValueOnce(new TypeError("Failed to fetch"))
    .mockResolvedValueOnce(Response.json({ ...packed.details, form: "papers-0" }))
    .mockResolvedValueOnce(sentDetails());
  vi.stubGlobal("fetch", fetch);
  await expect(client.loadDetails()).rejects.toThrow("Failed to fetch");
  await expect(client.loadDetails()).rejects.toThrow("cannot read the format of the search data");
  expect(await client.search(requestFor("gptq"))).toMatchObject({ total: 1, isPartial: true, isExact: true });
  await client.loadDetails();
  expect(await client.search(requestFor("hessian"))).toMatchObject({ total: 1 });
});

/** Replaces `Worker`. `listen` handles each message, with functions to respond and to fail. */
function stubWorker(
  listen: (message: { type: string; data?: unknown }, respond: (data: unknown) => void, fail: () => void) => void,
) {
  const terminate = vi.fn();
  class StubWorker {
    listeners = new Map<string, (event: unknown) => void>();
    terminate = terminate;
    addEventListener(type: string, listener: (event: unknown) => void) {
      this.listeners.set(type, listener);
    }
    postMessage(message: { type: string; data?: unknown }) {
      const respond = (data: unknown) => this.listeners.get("message")?.({ data });
      queueMicrotask(() => listen(message, respond, () => this.listeners.get("error")?.({})));
    }
  }
  vi.stubGlobal("Worker", StubWorker);
  return terminate;
}

test("searches in a worker if there is one", async () => {
  vi.stubGlobal("fetch", async () => new Response("data"));
  const loaded: unknown[] = [];
  stubWorker((message, respond) => {
    if (message.type === "load") loaded.push(message.data);
    respond(message.type === "load" ? { type: "ready" } : { type: "found", id: 1, response: response("lora") });
  });
  const client = await loadSearchClient("/worker.json");
  expect(await client.search(requestFor("lora"))).toMatchObject({ papers: [{ id: "lora" }] });
  expect(loaded).toEqual([new TextEncoder().encode("data").buffer]);
});

test("sends the details to the worker, and keeps it if it cannot read them", async () => {
  vi.stubGlobal("fetch", async () => new Response("data"));
  const responses = [{ type: "not-added", reason: "Reload the page." }, { type: "added" }];
  const terminate = stubWorker((message, respond) => {
    if (message.type === "load") respond({ type: "ready" });
    else if (message.type === "add-details") respond(responses.shift());
    else respond({ type: "found", id: 1, response: response("lora") });
  });
  const client = await loadSearchClient("/details-in-worker.json");
  await expect(client.loadDetails()).rejects.toThrow("Reload the page.");
  await client.loadDetails();
  expect(await client.search(requestFor("lora"))).toMatchObject({ total: 1 });
  expect(terminate).not.toHaveBeenCalled();
});

test("searches on the main thread if the worker does not start or cannot read the data", async () => {
  vi.stubGlobal("fetch", async () => sent());
  const terminate = stubWorker((_, __, fail) => fail());
  expect(await (await loadSearchClient("/blocked.json")).search(requestFor("gptq"))).toMatchObject({ total: 1 });
  expect(terminate).toHaveBeenCalledOnce();
  stubWorker((_, respond) => respond({ type: "failed", reason: "Out of memory." }));
  expect(await (await loadSearchClient("/failed.json")).search(requestFor("gptq"))).toMatchObject({ total: 1 });
});

test("reports that the data cannot be fetched, although the worker runs", async () => {
  vi.stubGlobal("fetch", async () => new Response("", { status: 404 }));
  const terminate = stubWorker(() => undefined);
  await expect(loadSearchClient("/none.json")).rejects.toThrow("The request for /none.json failed with status 404.");
  expect(terminate).toHaveBeenCalledOnce();
});

describe("timeouts", () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  test("searches on the main thread if the worker does not respond at all", async () => {
    vi.stubGlobal("fetch", async () => sent());
    stubWorker(() => undefined);
    const client = loadSearchClient("/silent.json");
    await vi.advanceTimersByTimeAsync(loadTimeout);
    expect(await (await client).search(requestFor("gptq"))).toMatchObject({ total: 1 });
  });

  test("reports data that never arrive, although the worker runs", async () => {
    vi.stubGlobal(
      "fetch",
      (_: string, { signal }: { signal: AbortSignal }) =>
        new Promise((_resolve, reject) => signal.addEventListener("abort", () => reject(signal.reason))),
    );
    const terminate = stubWorker(() => undefined);
    const failure = expect(loadSearchClient("/stalled.json")).rejects.toThrow("Nothing arrived within 20 s.");
    await vi.advanceTimersByTimeAsync(loadTimeout);
    await failure;
    expect(terminate).toHaveBeenCalledOnce();
  });

  test("rejects the details if the worker does not answer, although it answers a search meanwhile", async () => {
    vi.stubGlobal("fetch", async () => sent());
    stubWorker((message, respond) => {
      if (message.type === "load") respond({ type: "ready" });
      if (message.type === "search") respond({ type: "found", id: 1, response: response("lora") });
    });
    const client = await loadSearchClient("/silent-details.json");
    const failure = expect(client.loadDetails()).rejects.toThrow("The search worker did not respond.");
    await vi.advanceTimersByTimeAsync(1);
    expect(await client.search(requestFor("lora"))).toMatchObject({ total: 1 });
    await vi.advanceTimersByTimeAsync(loadTimeout);
    await failure;
  });

  test.each([
    ["does not answer", () => undefined, "The search worker did not respond."],
    ["crashes", (_: unknown, fail: () => void) => fail(), "The search worker failed."],
    [
      "reports an error",
      (respond: (data: unknown) => void) => respond({ type: "failed", reason: "Out of memory." }),
      "Out of memory.",
    ],
  ])("rejects all searches if the worker %s, and starts another with the next call", async (name, end, reason) => {
    const url = `/${name}.json`;
    vi.stubGlobal("fetch", async () => sent());
    stubWorker((message, respond, fail) => (message.type === "load" ? respond({ type: "ready" }) : end(respond, fail)));
    const client = await loadSearchClient(url);
    const searches = Promise.allSettled(["lora", "gptq"].map((query) => client.search(requestFor(query))));
    await vi.advanceTimersByTimeAsync(loadTimeout);
    for (const search of await searches)
      expect(search).toMatchObject({ status: "rejected", reason: { message: reason } });
    stubWorker((message, respond) =>
      respond(message.type === "load" ? { type: "ready" } : { type: "found", id: 1, response: response("lora") }),
    );
    const another = await loadSearchClient(url);
    expect(await another.search(requestFor("lora"))).toMatchObject({ papers: [{ id: "lora" }] });
  });
});
