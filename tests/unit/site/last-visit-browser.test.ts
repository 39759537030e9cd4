import { afterEach, expect, test, vi } from "vitest";
import { lastVisitKey, recordVisit } from "@/lib/site/last-visit-browser";
import { whenShown } from "@/lib/site/when-shown-browser";

/** Web storage in memory. */
function stubStorage(stored?: string) {
  const items = new Map(stored === undefined ? [] : [[lastVisitKey, stored]]);
  vi.stubGlobal("localStorage", {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => items.set(key, value),
  });
}

afterEach(() => {
  vi.unstubAllGlobals();
});

test("returns the visit of an earlier day, all day long", () => {
  stubStorage();
  expect(recordVisit("2026-11-01", "2026-10-30")).toBeUndefined();
  expect(recordVisit("2026-11-01", "2026-10-30")).toBeUndefined();
  const first = { visited: "2026-11-01", seen: "2026-10-30" };
  expect(recordVisit("2026-11-20", "2026-11-19")).toEqual(first);
  expect(recordVisit("2026-11-20", "2026-11-20")).toEqual(first);
  // The newest change of the last visit of that day counts.
  expect(recordVisit("2026-11-21", "2026-11-20")).toEqual({ visited: "2026-11-20", seen: "2026-11-20" });
});

test.each([
  "",
  "null",
  "7",
  '{"visited": "yesterday", "seen": "2026-01-01"}',
  '{"visited": "2026-01-01"}',
  '{"visited": "2026-02-30", "seen": "2026-01-01"}',
])("ignores the stored value %s", (stored) => {
  stubStorage(stored);
  expect(recordVisit("2026-11-20", "2026-11-19")).toBeUndefined();
  expect(recordVisit("2026-11-21", "2026-11-19")).toEqual({ visited: "2026-11-20", seen: "2026-11-19" });
});

test("knows no visit if storage is blocked, and still knows the last one if it is full", () => {
  vi.stubGlobal("localStorage", null);
  expect(recordVisit("2026-11-20", "2026-11-19")).toBeUndefined();
  const stored = { visited: "2026-11-01", seen: "2026-10-30" };
  vi.stubGlobal("localStorage", {
    getItem: () => JSON.stringify(stored),
    setItem: () => {
      throw new DOMException("The quota has been exceeded.", "QuotaExceededError");
    },
  });
  expect(recordVisit("2026-11-20", "2026-11-19")).toEqual(stored);
});

test("a prerendered page acts when the reader opens it", () => {
  const listeners: (() => void)[] = [];
  vi.stubGlobal("document", {
    prerendering: true,
    addEventListener: (_: string, run: () => void) => listeners.push(run),
  });
  const act = vi.fn();
  whenShown(act);
  expect(act).not.toHaveBeenCalled();
  for (const run of listeners) run();
  expect(act).toHaveBeenCalledOnce();
  vi.stubGlobal("document", {});
  whenShown(act);
  expect(act).toHaveBeenCalledTimes(2);
});
