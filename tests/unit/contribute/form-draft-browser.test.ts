import { afterEach, expect, test, vi } from "vitest";
import { keepDraft, readDraft } from "@/lib/contribute/form-draft-browser";
import { emptyPaperForm } from "@/lib/contribute/paper-form";

const form = { ...emptyPaperForm, title: "A Draft of Bread", topics: ["baking/tools"] };

/** Replaces localStorage with an in-memory store that contains a draft. Returns its items. */
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

test("restores a stored draft", () => {
  stubStorage();
  keepDraft(form);
  expect(readDraft()).toEqual(form);
});

test("removes the draft if the form is empty", () => {
  const items = stubStorage(JSON.stringify(form));
  keepDraft(emptyPaperForm);
  expect(items.size).toBe(0);
  expect(readDraft()).toBeUndefined();
});

test("returns undefined for no draft and for an empty form", () => {
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
])("ignores %s in storage", (stored) => {
  stubStorage(stored);
  expect(readDraft()).toBeUndefined();
});

test("restores a draft of an older form with new fields empty", () => {
  const { note: _note, noteSource: _noteSource, ...older } = form;
  stubStorage(JSON.stringify({ ...older, pages: "12" }));
  expect(readDraft()).toEqual(form);
});

test("ignores errors of blocked storage", () => {
  const refuse = () => {
    throw new DOMException("Access is denied.", "SecurityError");
  };
  vi.stubGlobal("localStorage", { getItem: refuse, setItem: refuse, removeItem: refuse });
  expect(() => keepDraft(form)).not.toThrow();
  expect(() => keepDraft(emptyPaperForm)).not.toThrow();
  expect(readDraft()).toBeUndefined();
});

test("ignores missing and full storage", () => {
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
