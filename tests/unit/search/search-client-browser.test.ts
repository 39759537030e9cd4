import { afterEach, expect, test, vi } from "vitest";
import { packSearchData } from "@/lib/search/packed-search-data";
import { latestOnly, loadSearchClient } from "@/lib/search/search-client-browser";
import type { SearchResponse } from "@/lib/search/search-engine";
import { requestFor, type SearchRequest } from "@/lib/search/search-request";
import { search, smallData } from "./small-data";

const survey = { papers: [{ title: "GPTQ" }, { title: "LoRA" }] };
const response = (query: string): SearchResponse => search(survey, query);

/** A queue whose questions are answered by hand. */
function makeQueue() {
  const sent: SearchRequest[] = [];
  const queue = latestOnly((id, request) => {
    sent[id] = request;
  });
  return { ...queue, asked: () => Object.values(sent).map(({ q }) => q) };
}

test("one question is asked at a time", async () => {
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

test("of questions that come meanwhile only the latest is asked, and only its answer counts", async () => {
  const { ask, answer, asked } = makeQueue();
  const answers = ["l", "lo", "lora"].map((q) => ask(requestFor(q)));
  expect(asked()).toEqual(["l"]);
  answer(1, response("l"));
  expect(asked()).toEqual(["l", "lora"]);
  answer(2, response("lora"));
  expect(await Promise.all(answers)).toEqual([undefined, undefined, expect.objectContaining({ total: 1 })]);
});

test("an answer to another question is passed over", async () => {
  const { ask, answer } = makeQueue();
  const first = ask(requestFor("gptq"));
  answer(7, response("lora"));
  answer(1, response("gptq"));
  expect(await first).toMatchObject({ papers: [{ title: "GPTQ" }] });
});

afterEach(() => {
  vi.unstubAllGlobals();
});

const sent = () => Response.json(packSearchData(smallData(survey)));

test("without workers the page searches by itself, over data that is fetched once", async () => {
  const fetch = vi.fn(async () => sent());
  vi.stubGlobal("fetch", fetch);
  const [first, second] = await Promise.all([loadSearchClient("/once.json"), loadSearchClient("/once.json")]);
  expect(second).toBe(first);
  expect(await first.search(requestFor("gptq"))).toMatchObject({ papers: [{ id: "gptq" }] });
  expect(fetch).toHaveBeenCalledExactlyOnceWith("/once.json");
});

test("a failure is told, forgotten, and tried again", async () => {
  const fetch = vi
    .fn<() => Promise<Response>>()
    .mockRejectedValueOnce(new TypeError("Failed to fetch"))
    .mockResolvedValueOnce(new Response("", { status: 503 }))
    .mockResolvedValueOnce(Response.json({ form: "papers-0" }))
    .mockResolvedValueOnce(sent());
  vi.stubGlobal("fetch", fetch);
  await expect(loadSearchClient("/flaky.json")).rejects.toThrow("Failed to fetch");
  await expect(loadSearchClient("/flaky.json")).rejects.toThrow("The search data answered with status 503.");
  await expect(loadSearchClient("/flaky.json")).rejects.toThrow("a form that this page does not know");
  const client = await loadSearchClient("/flaky.json");
  expect(await client.search(requestFor("lora"))).toMatchObject({ total: 1 });
});

/** A worker that does what `listen` says, given how to answer. */
function stubWorker(listen: (message: { type: string }, tell: (data: unknown) => void, fail: () => void) => void) {
  const terminate = vi.fn();
  class StubWorker {
    listeners = new Map<string, (event: unknown) => void>();
    terminate = terminate;
    addEventListener(type: string, listener: (event: unknown) => void) {
      this.listeners.set(type, listener);
    }
    postMessage(message: { type: string }) {
      const tell = (data: unknown) => this.listeners.get("message")?.({ data });
      queueMicrotask(() => listen(message, tell, () => this.listeners.get("error")?.({})));
    }
  }
  vi.stubGlobal("Worker", StubWorker);
  return terminate;
}

test("a worker is asked where there is one", async () => {
  vi.stubGlobal("fetch", () => Promise.reject(new Error("The page itself fetches nothing.")));
  stubWorker((message, tell) =>
    tell(message.type === "load" ? { type: "ready" } : { type: "found", id: 1, response: response("lora") }),
  );
  const client = await loadSearchClient("/worker.json");
  expect(await client.search(requestFor("lora"))).toMatchObject({ papers: [{ id: "lora" }] });
});

test("when the worker does not start or cannot fetch, the page searches by itself", async () => {
  vi.stubGlobal("fetch", async () => sent());
  const terminate = stubWorker((_, __, fail) => fail());
  expect(await (await loadSearchClient("/blocked.json")).search(requestFor("gptq"))).toMatchObject({ total: 1 });
  expect(terminate).toHaveBeenCalledOnce();
  stubWorker((_, tell) => tell({ type: "failed", reason: "The search data answered with status 404." }));
  expect(await (await loadSearchClient("/failed.json")).search(requestFor("gptq"))).toMatchObject({ total: 1 });
});
