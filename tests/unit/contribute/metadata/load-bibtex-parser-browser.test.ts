import { afterEach, beforeEach, expect, test, vi } from "vitest";

/** Loads the module anew, as a page does, with a parser that can be fetched at the tries that `answers` says. */
async function withParser(...answers: boolean[]) {
  const tried = vi.fn();
  vi.doMock("@/lib/contribute/metadata/parse-bibtex", () => {
    tried();
    if (!(answers[tried.mock.calls.length - 1] ?? true)) throw new Error("Loading chunk 7 failed.");
    return { parseBibtex: () => "parsed" };
  });
  return { ...(await import("@/lib/contribute/metadata/load-bibtex-parser-browser")), tried };
}

beforeEach(() => {
  vi.resetModules();
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.doUnmock("@/lib/contribute/metadata/parse-bibtex");
});

test("the parser is fetched once", async () => {
  const { loadBibtexParser, tried } = await withParser();
  const [first, second] = await Promise.all([loadBibtexParser(), loadBibtexParser()]);
  expect(second).toBe(first);
  expect(tried).toHaveBeenCalledOnce();
});

test("a failure is told, forgotten, and tried again", async () => {
  const { loadBibtexParser, tried } = await withParser(false, true);
  await expect(loadBibtexParser()).rejects.toThrow();
  await expect(loadBibtexParser()).resolves.toBeTypeOf("function");
  expect(tried).toHaveBeenCalledTimes(2);
});

test("it is fetched when the page is idle, unless this is called off", async () => {
  const idle = vi.fn<(callback: () => void) => number>(() => 7);
  const cancel = vi.fn();
  vi.stubGlobal("requestIdleCallback", idle);
  vi.stubGlobal("cancelIdleCallback", cancel);
  const { loadBibtexParserWhenIdle, tried } = await withParser();
  loadBibtexParserWhenIdle()();
  expect(cancel).toHaveBeenCalledExactlyOnceWith(7);
  expect(tried).not.toHaveBeenCalled();
  idle.mock.calls[0]?.[0]();
  await vi.waitFor(() => expect(tried).toHaveBeenCalledOnce());
});

test("a browser without idle callbacks waits a moment; a failure then is nobody's business yet", async () => {
  vi.useFakeTimers();
  const { loadBibtexParserWhenIdle, loadBibtexParser, tried } = await withParser(false, true);
  loadBibtexParserWhenIdle()();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(tried).not.toHaveBeenCalled();
  loadBibtexParserWhenIdle();
  await vi.advanceTimersByTimeAsync(1_000);
  vi.useRealTimers();
  await vi.waitFor(() => expect(tried).toHaveBeenCalledOnce());
  await expect(loadBibtexParser()).resolves.toBeTypeOf("function");
});
