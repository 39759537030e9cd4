import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { fetchJson } from "@/lib/site/fetch-data-browser";
import { loadTimeout, withTimeout } from "@/lib/site/load-timeout";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Replaces `fetch`. `write` gets functions to send a part of the body and to end it. */
function stubFetch(write?: (send: (text: string) => void, end: () => void) => void) {
  vi.stubGlobal("fetch", (_: string, { signal }: { signal: AbortSignal }) => {
    if (!write) return new Promise((_resolve, reject) => signal.addEventListener("abort", () => reject(signal.reason)));
    const body = new ReadableStream({
      start(stream) {
        signal.addEventListener("abort", () => stream.error(signal.reason));
        write(
          (text) => stream.enqueue(new TextEncoder().encode(text)),
          () => stream.close(),
        );
      },
    });
    return Promise.resolve(new Response(body));
  });
}

test("fetches JSON that arrives slowly", async () => {
  stubFetch((send, end) => {
    send('{"title":');
    setTimeout(() => send('"Zo\u00eb"'), loadTimeout - 1);
    setTimeout(() => send("}"), 2 * loadTimeout - 2);
    setTimeout(end, 3 * loadTimeout - 3);
  });
  const json = fetchJson("/slow.json");
  await vi.advanceTimersByTimeAsync(3 * loadTimeout);
  expect(await json).toEqual({ title: "Zo\u00eb" });
});

test.each([
  ["no response arrives", undefined],
  ["the body does not start", () => undefined],
  ["the body stops", (send: (text: string) => void) => send('{"title":')],
])("throws if %s", async (_name, write) => {
  stubFetch(write);
  const failure = expect(fetchJson("/stalled.json")).rejects.toThrow("Nothing arrived within 20 s.");
  await vi.advanceTimersByTimeAsync(loadTimeout);
  await failure;
});

test("throws on an error status and on a response that is not JSON", async () => {
  vi.stubGlobal("fetch", async () => new Response("", { status: 404 }));
  await expect(fetchJson("/none.json")).rejects.toThrow("The request for /none.json failed with status 404.");
  vi.stubGlobal("fetch", async () => new Response("<html>"));
  await expect(fetchJson("/page.json")).rejects.toThrow(SyntaxError);
  vi.stubGlobal("fetch", async () => new Response(null));
  await expect(fetchJson("/empty.json")).rejects.toThrow(SyntaxError);
});

test("withTimeout returns the value in time, passes on an error, and rejects otherwise", async () => {
  expect(await withTimeout(Promise.resolve(7))).toBe(7);
  await expect(withTimeout(Promise.reject(new Error("Broken.")))).rejects.toThrow("Broken.");
  const failure = expect(withTimeout(new Promise(() => undefined))).rejects.toThrow("Nothing arrived within 20 s.");
  await vi.advanceTimersByTimeAsync(loadTimeout);
  await failure;
});
