import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { keepAtlas, readKeptFiles, removeKeptAtlas } from "@/lib/offline/kept-atlas-browser";

const site = { basePath: "/atlas", listUrl: "/atlas/offline.json" };

/** Files of the site: content by address. The hash of a file is its content. */
let published: Record<string, string>;
/** Caches of the browser: contents by address, by name. */
let stored: Map<string, Map<string, string>>;
/** Called before each file is stored or requested; throws to simulate a fault. */
let onPut: () => void;
let onFetch: (address: string) => void;

const pages = "visited-pages /atlas/";
const kept = "kept-atlas /atlas/";
const contents = () => Object.fromEntries(stored.get(kept) ?? []);
const addressesOf = (files: readonly { address: string }[]) => files.map(({ address }) => address);

beforeEach(() => {
  published = { "/a.css": "body {}", "/": "home", "/papers/x/": "x" };
  stored = new Map([[pages, new Map([["/atlas/", "visited"]])]]);
  onPut = onFetch = () => undefined;
  vi.stubGlobal("fetch", async (url: string) => {
    const address = url.slice(site.basePath.length);
    onFetch(address);
    if (url === site.listUrl)
      return Response.json(
        Object.entries(published).map(([address, text]) => ({ address, size: text.length, hash: text })),
      );
    return new Response(published[address], { status: address in published ? 200 : 404 });
  });
  vi.stubGlobal("caches", {
    open: async (name: string) => {
      const cache = stored.get(name) ?? new Map<string, string>();
      stored.set(name, cache);
      return {
        put: async (url: string, response: Response) => {
          const text = await response.text();
          onPut();
          cache.set(url, text);
        },
        delete: async (url: string) => cache.delete(url),
      };
    },
    match: async (url: string, { cacheName }: { cacheName: string }) => {
      const text = stored.get(cacheName)?.get(url);
      return text === undefined ? undefined : new Response(text);
    },
    delete: async (name: string) => stored.delete(name),
  });
});
afterEach(() => vi.unstubAllGlobals());

function keep() {
  const progress: number[] = [];
  const { signal } = new AbortController();
  return { progress, outcome: keepAtlas(site, { signal, onProgress: ({ done }) => progress.push(done) }) };
}

test("keeps all files, reports progress, and drops the copies of visited pages", async () => {
  const { outcome, progress } = keep();
  expect(await outcome).toBe("complete");
  expect(contents()).toMatchObject({ "/atlas/a.css": "body {}", "/atlas/": "home", "/atlas/papers/x/": "x" });
  expect(addressesOf(await readKeptFiles(site)).toSorted()).toEqual(["/", "/a.css", "/papers/x/"]);
  expect([progress[0], progress.at(-1)]).toEqual([0, 12]);
  expect(stored.has(pages)).toBe(false);
});

test("an update fetches only what has changed, and removes what is gone", async () => {
  await keep().outcome;
  published = { "/a.css": "body {}", "/": "new home" };
  const fetched: string[] = [];
  onFetch = (address) => fetched.push(address);
  expect(await keep().outcome).toBe("complete");
  expect(fetched).toEqual(["/offline.json", "/"]);
  expect(contents()["/atlas/"]).toBe("new home");
  expect(contents()).not.toHaveProperty("/atlas/papers/x/");
});

test.each([
  ["disconnected", () => new TypeError("Failed to fetch")],
  ["stopped", () => new DOMException("Aborted", "AbortError")],
] as const)("an interrupted download that is %s continues later", async (outcome, error) => {
  onFetch = (address) => {
    if (address === "/papers/x/") throw error();
  };
  expect(await keep().outcome).toBe(outcome);
  expect(addressesOf(await readKeptFiles(site)).toSorted()).toEqual(["/", "/a.css"]);
  expect(stored.has(pages)).toBe(true);
  const fetched: string[] = [];
  onFetch = (address) => fetched.push(address);
  expect(await keep().outcome).toBe("complete");
  expect(fetched).toEqual(["/offline.json", "/papers/x/"]);
});

test("if the storage is full, makes room for the list of what is kept, and continues later", async () => {
  published = Object.fromEntries(Array.from({ length: 90 }, (_, index) => [`/papers/${index}/`, String(index)]));
  onPut = () => {
    if ((stored.get(kept)?.size ?? 0) >= 50) throw new DOMException("Full", "QuotaExceededError");
  };
  expect(await keep().outcome).toBe("full");
  const { length } = await readKeptFiles(site);
  expect(length).toBe(49);
  expect(Object.keys(contents())).toHaveLength(length + 1);
  onPut = () => undefined;
  expect(await keep().outcome).toBe("complete");
  expect(await readKeptFiles(site)).toHaveLength(90);
});

test("says that the storage is full even if there is no room for the list", async () => {
  onPut = () => {
    throw new DOMException("Full", "QuotaExceededError");
  };
  expect(await keep().outcome).toBe("full");
  expect(await readKeptFiles(site)).toEqual([]);
});

test("says if a file cannot be downloaded, and if the site cannot be reached", async () => {
  onFetch = (address) => {
    if (address === "/papers/x/") delete published[address];
  };
  expect(await keep().outcome).toBe("failed");
  onFetch = () => {
    throw new TypeError("Failed to fetch");
  };
  expect(await keep().outcome).toBe("disconnected");
});

test("removes the kept atlas only", async () => {
  await keep().outcome;
  stored.set(pages, new Map());
  await removeKeptAtlas(site);
  expect([...stored.keys()]).toEqual([pages]);
});
