import { expect, test } from "vitest";
import { paperDifferences } from "@/lib/survey/paper-differences";

test("returns differences in title, venue and topics, then corrections", () => {
  expect(
    paperDifferences({
      title: "Few Bits",
      versions: [{ title: "Small Weights" }, { venue: "arXiv" }],
      history: [
        { date: "2026-01-01", type: "added" },
        { date: "2026-01-02", type: "venue-changed", what: "From arXiv 2023 to ICLR 2024." },
        { date: "2026-01-03", type: "venue-changed" },
      ],
      sources: [
        { source: "list", line: 3, refiled: "Filed under Pruning." },
        { source: "list", line: 4 },
      ],
      corrections: ["Year: 2024."],
    }),
  ).toEqual([
    "Title: another version is titled “Small Weights”.",
    "From arXiv 2023 to ICLR 2024.",
    "Filed under Pruning.",
    "Year: 2024.",
  ]);
});
