import { expect, test } from "vitest";
import { readMarkedPublication, readPublication } from "@/lib/awesome-list/import/reading/publication";

const longVenue =
  "Proceedings of the 2024 Conference of the North American Chapter of the Association for Computational Linguistics: Human Language Technologies (Volume 1: Long Papers)";

test("reads a long name of a venue", () => {
  const venue = longVenue.replace("Proceedings of the ", "");
  expect(readPublication(longVenue, (name) => name === venue)?.venue).toBe(venue);
});

test.each(["'", "' ", "poster ", "(", "ICLR 2024 "])(
  "does not read %j as a publication when it is repeated",
  (part) => {
    const text = part.repeat(20_000);
    expect(readPublication(text, () => true)).toBeUndefined();
    expect(readMarkedPublication(text, () => true)).toBeUndefined();
  },
);
