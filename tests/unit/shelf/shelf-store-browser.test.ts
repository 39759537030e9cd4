import { expect, test, vi } from "vitest";
import { addPapers, removePapers } from "@/lib/shelf/edit-shelf";
import { emptyShelf } from "@/lib/shelf/shelf";
import { createShelfStore } from "@/lib/shelf/shelf-store-browser";

/** A browser with two tabs: a shared storage that can be full, and the events of each tab. */
function browser(stored: Record<string, string> = {}) {
  const items = new Map(Object.entries(stored));
  const state = { isFull: false };
  const storage = {
    length: 0,
    key: () => null,
    clear: () => items.clear(),
    getItem: (key: string) => items.get(key) ?? null,
    removeItem: (key: string) => void items.delete(key),
    setItem(key: string, value: string) {
      if (state.isFull) throw new Error("QuotaExceededError");
      items.set(key, value);
    },
  };
  const tab = () => {
    const events = new EventTarget();
    const store = createShelfStore(() => storage, events);
    const listener = vi.fn<() => void>();
    store.subscribe(listener);
    return { store, listener, notify: () => events.dispatchEvent(new Event("storage")) };
  };
  return { items, state, tab };
}

const add =
  (...ids: string[]) =>
  (shelf: typeof emptyShelf) =>
    addPapers(shelf, ids);
const ids = ({ store }: ReturnType<ReturnType<typeof browser>["tab"]>) => store.read().shelf.papers.map(({ id }) => id);

test("stores the shelf and reads it back", () => {
  const { tab } = browser();
  const first = tab();
  first.store.update(add("gptq", "awq"));
  expect(first.listener).toHaveBeenCalledTimes(1);
  expect(first.store.read().storage).toBe("stored");
  expect(ids(tab())).toEqual(["gptq", "awq"]);
});

test("returns the same state until it changes", () => {
  const { store } = browser().tab();
  const before = store.read();
  store.update((shelf) => shelf);
  expect(store.read()).toBe(before);
});

test("keeps two tabs in step, and neither overwrites the changes of the other", () => {
  const { tab } = browser();
  const [first, second] = [tab(), tab()];
  expect(ids(second)).toEqual([]);
  first.store.update(add("gptq"));
  second.notify();
  expect(ids(second)).toEqual(["gptq"]);
  expect(second.listener).toHaveBeenCalledTimes(1);
  // The event has not arrived yet.
  first.store.update(add("awq"));
  second.store.update(add("lora"));
  first.notify();
  expect(ids(first)).toEqual(["gptq", "awq", "lora"]);
  expect(ids(second)).toEqual(["gptq", "awq", "lora"]);
});

test.each([
  "{",
  "null",
  "[]",
  '{"version":2,"papers":[]}',
  '{"version":1,"papers":[{"id":"<b>","added":"2026-11-27"}]}',
  '{"version":1,"papers":[{"id":"a","added":"2026-11-27"},{"id":"a","added":"2026-11-27"}]}',
])("keeps %s aside, which is not a valid shelf", (text) => {
  const { items, tab } = browser({ shelf: text });
  const { store } = tab();
  expect(store.read()).toEqual({ shelf: emptyShelf, storage: "stored", damaged: text });
  store.update(add("gptq"));
  expect(items.get("shelf-damaged")).toBe(text);
  expect(ids(tab())).toEqual(["gptq"]);
  store.dropDamaged();
  expect(store.read().damaged).toBeUndefined();
  expect(items.has("shelf-damaged")).toBe(false);
});

test("keeps both of two damaged shelves", () => {
  const { items, tab } = browser({ shelf: "{", "shelf-damaged": "[" });
  tab().store.read();
  expect(items.get("shelf-damaged")).toBe("[\n{");
});

test("does not overwrite a damaged shelf that a full storage cannot keep aside", () => {
  const { items, state, tab } = browser({ shelf: "{" });
  state.isFull = true;
  const { store } = tab();
  store.update(add("gptq"));
  expect(store.read()).toMatchObject({ shelf: { papers: [{ id: "gptq" }] }, storage: "full" });
  expect(items.get("shelf")).toBe("{");
});

test("works in memory while the storage is full, and stores the shelf when it can", () => {
  const { items, state, tab } = browser();
  const [first, second] = [tab(), tab()];
  second.store.update(add("lora"));
  first.notify();
  state.isFull = true;
  first.store.update(add("gptq"));
  expect(first.store.read().storage).toBe("full");
  expect(ids(first)).toEqual(["lora", "gptq"]);
  state.isFull = false;
  second.store.update(add("awq"));
  first.notify();
  expect(ids(first)).toEqual(["lora", "awq", "gptq"]);
  first.store.update((shelf) => removePapers(shelf, ["lora"]));
  expect(first.store.read().storage).toBe("stored");
  expect(JSON.parse(items.get("shelf") ?? "").papers).toMatchObject([{ id: "awq" }, { id: "gptq" }]);
});

test.each([
  [
    "throws",
    () => {
      throw new Error("SecurityError");
    },
  ],
  ["is null", () => null],
])("works in memory if the storage %s", (_, getStorage) => {
  const events = new EventTarget();
  const store = createShelfStore(getStorage, events);
  store.subscribe(() => {});
  store.update(add("gptq"));
  events.dispatchEvent(new Event("pageshow"));
  store.update(add("awq"));
  expect(store.read()).toMatchObject({ shelf: { papers: [{ id: "gptq" }, { id: "awq" }] }, storage: "blocked" });
});
