import { expect, test } from "vitest";
import { type EarlyAction, readEarlyActions } from "@/components/search/open-search-browser";

const press = (key: string, more = {}) => ({ key, ctrlKey: false, metaKey: false, repeat: false, ...more });
const type = (text: string, ...more: string[]): EarlyAction[] => [...text, ...more].map((key) => press(key));

test.each<[string, EarlyAction[], ReturnType<typeof readEarlyActions>]>([
  ["a shortcut alone", type("/"), { query: "", isSubmitted: false }],
  ["Ctrl K twice", [press("k", { ctrlKey: true }), press("k", { ctrlKey: true })], { query: "", isSubmitted: false }],
  ["a click, then letters", ["click", ...type("awq")], { query: "awq", isSubmitted: false }],
  ["letters", type("/kv cache"), { query: "kv cache", isSubmitted: false }],
  ["a slash in the query", type("/k/v"), { query: "k/v", isSubmitted: false }],
  ["a key that is held down", [press("/"), press("/", { repeat: true })], { query: "", isSubmitted: false }],
  ["Backspace, which removes a whole character", type("/a😀", "Backspace", "b"), { query: "ab", isSubmitted: false }],
  ["Enter", type("/gptq", "Enter", "x"), { query: "gptq", isSubmitted: true }],
  ["Enter without a query", type("/ ", "Enter"), { query: " ", isSubmitted: false }],
  ["Escape", type("/gp", "Escape"), undefined],
  ["Escape, and search again", type("/gp", "Escape", "x", "/", "a"), { query: "a", isSubmitted: false }],
  ["nothing", [], undefined],
])("reads %s", (_, actions, expected) => {
  expect(readEarlyActions(actions)).toEqual(expected);
});
