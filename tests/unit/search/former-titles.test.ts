import { expect, test } from "vitest";
import { search, titlesFound } from "./small-data";

const data = {
  papers: [
    { title: "Long Context Compression", formerTitles: ["Soaring from 4K to 400K with Beacons"] },
    { title: "Beacons of Pruning" },
    { title: "Soaring Costs" },
  ],
};

test("finds a paper by a former title as well as by its current title", () => {
  expect(titlesFound(data, "Soaring from 4K to 400K with Beacons")[0]).toBe("Long Context Compression");
  expect(titlesFound(data, "soaring from 4k to 400k")[0]).toBe("Long Context Compression");
  const [hit] = search(data, "soaring from 4k to 400k with beacons").papers;
  expect(hit?.score).toBeGreaterThan(3);
});

test("shows which title matches", () => {
  const [hit] = search(data, "soaring 400k").papers;
  expect(hit?.reasons).toEqual([
    {
      field: "title",
      text: "Soaring from 4K to 400K with Beacons",
      ranges: [
        [0, 7],
        [19, 23],
      ],
    },
  ]);
});

test("does not match a phrase across two titles of a paper", () => {
  expect(titlesFound(data, '"compression soaring"')).toEqual([]);
});
