import { afterEach, expect, test, vi } from "vitest";
import { loadSearchEngine } from "@/lib/search/load-engine-browser";
import { packIndex } from "@/lib/search/packed-index";
import { buildSearchRecords } from "@/lib/search/search-record";
import { compileSmallSurvey } from "../survey-files";

const index = packIndex(buildSearchRecords(compileSmallSurvey()));

afterEach(() => {
  vi.unstubAllGlobals();
});

test("the index is fetched once for any number of callers", async () => {
  const fetch = vi.fn(async () => Response.json(index));
  vi.stubGlobal("fetch", fetch);
  const [first, second] = await Promise.all([loadSearchEngine("/once.json"), loadSearchEngine("/once.json")]);
  expect(second).toBe(first);
  expect(await loadSearchEngine("/once.json")).toBe(first);
  expect(first.search("GPTQ")[0]).toMatchObject({ href: "/papers/gptq/", topics: expect.arrayContaining(["量化"]) });
  expect(fetch).toHaveBeenCalledExactlyOnceWith("/once.json");
});

test("a failure is told, forgotten, and tried again", async () => {
  const fetch = vi
    .fn<() => Promise<Response>>()
    .mockRejectedValueOnce(new TypeError("Failed to fetch"))
    .mockResolvedValueOnce(new Response("", { status: 503 }))
    .mockResolvedValueOnce(Response.json(index));
  vi.stubGlobal("fetch", fetch);
  await expect(loadSearchEngine("/flaky.json")).rejects.toThrow("Failed to fetch");
  await expect(loadSearchEngine("/flaky.json")).rejects.toThrow("The search index answered with status 503.");
  expect((await loadSearchEngine("/flaky.json")).search("GPTQ")).toHaveLength(1);
});
