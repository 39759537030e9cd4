import { expect, test } from "vitest";
import { readEarlyKeys } from "@/components/search/open-search-browser";

const typed = (text: string, ...more: string[]) => readEarlyKeys([...text, ...more]);

test.each([
  ["a shortcut alone", typed("/"), { query: "", isSubmitted: false }],
  ["Ctrl K", readEarlyKeys(["K", "a"]), { query: "a", isSubmitted: false }],
  ["letters", typed("/kv cache"), { query: "kv cache", isSubmitted: false }],
  ["letters that open search again", typed("/k/v"), { query: "k/v", isSubmitted: false }],
  ["a letter taken back, whole", typed("/a😀", "Backspace", "b"), { query: "ab", isSubmitted: false }],
  ["Enter", typed("/gptq", "Enter"), { query: "gptq", isSubmitted: true }],
  ["Enter without a query", typed("/ ", "Enter"), { query: " ", isSubmitted: false }],
  ["Escape", typed("/gp", "Escape"), undefined],
  ["Escape, and search again", typed("/gp", "Escape", "x", "/", "a"), { query: "a", isSubmitted: false }],
  ["nothing", readEarlyKeys([]), undefined],
])("%s", (_, open, expected) => {
  expect(open).toEqual(expected);
});
