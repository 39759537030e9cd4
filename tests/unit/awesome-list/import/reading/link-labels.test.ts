import { expect, test } from "vitest";
import { entryLabel, labelKind } from "@/lib/awesome-list/import/reading/link-labels";
import { linkLabels } from "@/lib/survey/paper-links";

test.each([
  ["Paper", "paper"],
  ["PDF", "paper"],
  ["Code1", "code"],
  ["Code 2:", "code"],
  ["GitHub", "code"],
  ["arXiv", "arxiv"],
  ["ACL Anthology", "aclAnthology"],
  ["Reddit post", "blog"],
  [entryLabel, "entry"],
  ["Slides", undefined],
  ["", undefined],
])("%j means %s", (label, meaning) => {
  expect(labelKind(label)).toBe(meaning);
});

test("recognizes the labels that the site shows", () => {
  expect(Object.values(linkLabels).map(labelKind)).toEqual(Object.keys(linkLabels));
});
