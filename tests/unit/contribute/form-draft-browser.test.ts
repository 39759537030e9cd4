import { afterEach, expect, test, vi } from "vitest";
import { isDraftOfOtherTab, keepDraft, readDraft } from "@/lib/contribute/form-draft-browser";
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

test.each(["junk", "javascript:alert(1)", "https://example.org/\u202E", 7, null])(
  "drops the stored source of the authors %j, which the form does not show",
  (authorsSource) => {
    stubStorage(JSON.stringify({ ...form, authorsSource }));
    expect(readDraft()).toEqual(form);
  },
);

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

test("returns whether the draft was stored", () => {
  stubStorage();
  expect(keepDraft(form)).toBe(true);
  localStorage.setItem = () => {
    throw new DOMException("The quota has been exceeded.", "QuotaExceededError");
  };
  expect(keepDraft(form)).toBe(false);
  expect(keepDraft(emptyPaperForm)).toBe(true);
});

test("recognizes the draft of another tab", () => {
  const other = { ...form, title: "Another Draft" };
  stubStorage(JSON.stringify(other));
  expect(isDraftOfOtherTab(form, emptyPaperForm)).toBe(true);
  expect(isDraftOfOtherTab(form, form)).toBe(true);
  expect(isDraftOfOtherTab(form, other)).toBe(false);
  expect(isDraftOfOtherTab(other, form)).toBe(false);
  expect(isDraftOfOtherTab({ ...other, topics: [] }, form)).toBe(true);
});

test.each([undefined, "null", "{", '{"title": 7}', JSON.stringify(emptyPaperForm)])(
  "does not take %s in storage for a draft of another tab",
  (stored) => {
    stubStorage(stored);
    expect(isDraftOfOtherTab(form, emptyPaperForm)).toBe(false);
  },
);
