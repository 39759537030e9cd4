import { expect, test } from "vitest";
import { splitVenueYear } from "@/lib/awesome-list/import/venue-year";

test.each([
  ["ICLR, 2023", "ICLR", 2023],
  ["ICLR 2023", "ICLR", 2023],
  ["ICLR2023", "ICLR", 2023],
  ["ICLR'23", "ICLR", 2023],
  ["ICLR ’23 (Spotlight)", "ICLR", 2023],
  ["ICLR 2024 Oral", "ICLR", 2024],
  ["arXiv 2024.10", "arXiv", 2024],
  ["arXiv, 2024-1", "arXiv", 2024],
  ["2023.10", undefined, 2023],
  ["2023", undefined, 2023],
  ["arXiv, ICML", "arXiv, ICML", undefined],
  ["Journal of the 2023 Group", "Journal of the 2023 Group", undefined],
  ["Track 12023", "Track 12023", undefined],
  ["", undefined, undefined],
])("splits %j", (text, venue, year) => {
  expect(splitVenueYear(text)).toEqual({ venue, year });
});
