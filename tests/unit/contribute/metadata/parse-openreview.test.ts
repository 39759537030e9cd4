import { expect, test } from "vitest";
import { parseOpenreview } from "@/lib/contribute/metadata/parse-openreview";
import { answer } from "./answers";

test("a submission in the second version of the API, whose values are wrapped", () => {
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

test("a submission in the first version, without its reviews", () => {
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
  ["a challenge page", "<html>Just a moment...</html>", "OpenReview's answer is not JSON."],
  ["an error", '{"name": "ForbiddenError", "message": "no"}', "OpenReview's answer is not a list of notes."],
])("%s", (_name, json, message) => {
  expect(() => parseOpenreview(json)).toThrow(message);
});

test("no notes, and notes of other shapes", () => {
  expect(parseOpenreview('{"notes": []}')).toEqual([]);
  expect(parseOpenreview('{"notes": [null, 1, {"forum": "abcdef", "content": {"title": 3}}]}')).toEqual([]);
});
