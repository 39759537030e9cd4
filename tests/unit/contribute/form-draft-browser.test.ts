import { afterEach, expect, test, vi } from "vitest";
import { keepDraft, readDraft } from "@/lib/contribute/form-draft-browser";
import { emptyPaperForm } from "@/lib/contribute/paper-form";

const form = { ...emptyPaperForm, title: "A Draft of Bread", topics: ["baking/tools"] };

/** Storage as browsers have it, in memory, with a draft in it. Gives what it holds. */
function stubStorage(draft?: string) {
  const items = new Map(draft === undefined ? [] : [["paper-draft", draft]]);
  vi.stubGlobal("localStorage", {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => items.set(key, value),
    removeItem: (key: string) => items.delete(key),
  });
  return items;
}

afterEach(() => {
  vi.unstubAllGlobals();
});

test("a draft is there again as it was left", () => {
  stubStorage();
  keepDraft(form);
  expect(readDraft()).toEqual(form);
});

test("an empty form leaves nothing behind and takes a former draft with it", () => {
  const items = stubStorage(JSON.stringify(form));
  keepDraft(emptyPaperForm);
  expect(items.size).toBe(0);
  expect(readDraft()).toBeUndefined();
});

test("nothing, and an empty form, are no draft", () => {
  stubStorage();
  expect(readDraft()).toBeUndefined();
  stubStorage(JSON.stringify(emptyPaperForm));
  expect(readDraft()).toBeUndefined();
});

test.each([
  "",
  "{",
  "null",
  "7",
  "[]",
  '"draft"',
  '{"title": 7}',
  JSON.stringify({ ...form, title: null }),
  JSON.stringify({ ...form, topics: "baking" }),
  JSON.stringify({ ...form, topics: [null] }),
])("%s in storage is no draft", (stored) => {
  stubStorage(stored);
  expect(readDraft()).toBeUndefined();
});

test("a draft of an older form keeps what there still is, and the new fields are empty", () => {
  const { note: _note, noteSource: _noteSource, ...older } = form;
  stubStorage(JSON.stringify({ ...older, pages: "12" }));
  expect(readDraft()).toEqual(form);
});

test("a browser that blocks storage keeps nothing, and nothing breaks", () => {
  const refuse = () => {
    throw new DOMException("Access is denied.", "SecurityError");
  };
  vi.stubGlobal("localStorage", { getItem: refuse, setItem: refuse, removeItem: refuse });
  expect(() => keepDraft(form)).not.toThrow();
  expect(() => keepDraft(emptyPaperForm)).not.toThrow();
  expect(readDraft()).toBeUndefined();
});

test("a browser that refuses even the name of its storage, and one whose storage is full", () => {
  vi.stubGlobal("localStorage", undefined);
  expect(() => keepDraft(form)).not.toThrow();
  expect(readDraft()).toBeUndefined();
  const items = stubStorage();
  localStorage.setItem = () => {
    throw new DOMException("The quota has been exceeded.", "QuotaExceededError");
  };
  expect(() => keepDraft(form)).not.toThrow();
  expect(items.size).toBe(0);
});
