import { expect, test } from "vitest";
import { parseOpenreview } from "@/lib/contribute/metadata/parse-openreview";
import { answer } from "./answers";

test("reads a submission from version 2 of the API", () => {
  expect(parseOpenreview(answer("openreview-paper.json"))).toMatchInlineSnapshot(`
    [
      {
        "abstract": "We fold the key-value cache of past tokens.",
        "authors": [
          "Ada Crumb",
          "Zoë Łuczak",
        ],
        "notices": [],
        "openreview": "aBcD1234eF",
        "page": "https://openreview.net/forum?id=aBcD1234eF",
        "remarks": [],
        "title": "CacheFold: Key-Value Caches in Half the Space",
        "urls": [
          "https://openreview.net/forum?id=aBcD1234eF",
        ],
        "venues": [
          "ICLR 2025 Poster",
        ],
        "year": 2025,
      },
    ]
  `);
});

test("reads a submission from version 1 without its reviews", () => {
  expect(parseOpenreview(answer("openreview-first-version.json"))).toMatchObject([
    {
      title: "PruneFirst: Asking Which Heads Are Needed",
      authors: ["Ada Crumb"],
      venues: ["ICLR 2022 Submitted"],
      year: 2021,
    },
  ]);
});

test.each([
  ["a challenge page", "<html>Just a moment...</html>", "The response from OpenReview is not JSON."],
  ["an error", '{"name": "ForbiddenError", "message": "no"}', "The response from OpenReview is not a list of notes."],
])("reports %s", (_name, json, message) => {
  expect(() => parseOpenreview(json)).toThrow(message);
});

test("returns no papers for an empty list and unknown notes", () => {
  expect(parseOpenreview('{"notes": []}')).toEqual([]);
  expect(parseOpenreview('{"notes": [null, 1, {"forum": "abcdef", "content": {"title": 3}}]}')).toEqual([]);
});

test("replaces halves of surrogate pairs in ids and texts", () => {
  const json = String.raw`{ "notes": [{ "forum": "a\ud83db", "content": { "title": "Half \ud83d" } }] }`;
  expect(parseOpenreview(json)).toMatchObject([{ title: "Half \uFFFD", openreview: "a\uFFFDb" }]);
});
