import { afterEach, beforeEach, expect, test, vi } from "vitest";

/** Loads a fresh module. `answers` lists for each attempt whether the parser loads. */
async function withParser(...answers: boolean[]) {
  const attempt = vi.fn();
  vi.doMock("@/lib/contribute/metadata/parse-bibtex", () => {
    attempt();
    if (!(answers[attempt.mock.calls.length - 1] ?? true)) throw new Error("Loading chunk 7 failed.");
    return { parseBibtex: () => "parsed" };
  });
  return { ...(await import("@/lib/contribute/metadata/load-bibtex-parser-browser")), attempt };
}

beforeEach(() => {
  vi.resetModules();
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.doUnmock("@/lib/contribute/metadata/parse-bibtex");
});

test("loads the parser once", async () => {
  const { loadBibtexParser, attempt } = await withParser();
  const [first, second] = await Promise.all([loadBibtexParser(), loadBibtexParser()]);
  expect(second).toBe(first);
  expect(attempt).toHaveBeenCalledOnce();
});

test("throws if loading fails and tries again on the next call", async () => {
  const { loadBibtexParser, attempt } = await withParser(false, true);
  await expect(loadBibtexParser()).rejects.toThrow();
  await expect(loadBibtexParser()).resolves.toBeTypeOf("function");
  expect(attempt).toHaveBeenCalledTimes(2);
});

test("loads the parser when the page is idle, unless canceled", async () => {
  const idle = vi.fn<(callback: () => void) => number>(() => 7);
  const cancel = vi.fn();
  vi.stubGlobal("requestIdleCallback", idle);
  vi.stubGlobal("cancelIdleCallback", cancel);
  const { loadBibtexParserWhenIdle, attempt } = await withParser();
  loadBibtexParserWhenIdle()();
  expect(cancel).toHaveBeenCalledExactlyOnceWith(7);
  expect(attempt).not.toHaveBeenCalled();
  idle.mock.calls[0]?.[0]();
  await vi.waitFor(() => expect(attempt).toHaveBeenCalledOnce());
});

test("uses a timer without requestIdleCallback and ignores errors", async () => {
  vi.useFakeTimers();
  const { loadBibtexParserWhenIdle, loadBibtexParser, attempt } = await withParser(false, true);
  loadBibtexParserWhenIdle()();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(attempt).not.toHaveBeenCalled();
  loadBibtexParserWhenIdle();
  await vi.advanceTimersByTimeAsync(1_000);
  vi.useRealTimers();
  await vi.waitFor(() => expect(attempt).toHaveBeenCalledOnce());
  await expect(loadBibtexParser()).resolves.toBeTypeOf("function");
});
