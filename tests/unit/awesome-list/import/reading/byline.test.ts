import { expect, test } from "vitest";
import { splitByline } from "@/lib/awesome-list/import/reading/byline";

test.each([
  ["Ada Lovelace", ["Ada Lovelace"]],
  ["Ada Lovelace, Alan M. Turing", ["Ada Lovelace", "Alan M. Turing"]],
  ["Ada Lovelace and Alan Turing", ["Ada Lovelace", "Alan Turing"]],
  ["Ada Lovelace, Alan Turing, and Grace Hopper.", ["Ada Lovelace", "Alan Turing", "Grace Hopper"]],
  ["Ada Lovelace*, Alan Turing1 & Grace Hopper†", ["Ada Lovelace", "Alan Turing", "Grace Hopper"]],
  ["J. Anderson", ["J. Anderson"]],
])("splits %s", (byline, authors) => {
  expect(splitByline(byline)).toEqual(authors);
});

test.each([
  "Ada Lovelace et al.",
  "Ada Lovelace, Alan Turing, ...",
  "Lovelace, Ada",
  "Lovelace A., Turing A.",
  "OpenAI",
])("does not split %s", (byline) => {
  expect(splitByline(byline)).toBeUndefined();
});
