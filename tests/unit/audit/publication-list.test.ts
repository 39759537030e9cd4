import { expect, test } from "vitest";
import { parsePublicationList } from "@/lib/audit/publication-list";

test("parses lists of ids after venue and year, with their line, and ignores all other lines", () => {
  const notes = `# Found in proceedings

Two papers have the same title: in ICLR 2024: really.

- ICLR 2024 (2): spqr, qllm
* TMLR 2025 : glan
- NeurIPS Workshop 2023: gist-tokens\r
- retitled: gkd (ICLR 2024), others
- ICML 2023: Hyena, as its page says
- COLM: mamba
`;
  expect(parsePublicationList(notes, "REPORT.md")).toEqual([
    { id: "spqr", publishedIn: "ICLR 2024", source: "REPORT.md:5" },
    { id: "qllm", publishedIn: "ICLR 2024", source: "REPORT.md:5" },
    { id: "glan", publishedIn: "TMLR 2025", source: "REPORT.md:6" },
    { id: "gist-tokens", publishedIn: "NeurIPS Workshop 2023", source: "REPORT.md:7" },
  ]);
  expect(parsePublicationList("", "x")).toEqual([]);
});
