import { expect, test } from "vitest";
import { formatImport, isAccountedFor, summarizeImport } from "@/lib/awesome-list/import/format-import";
import { withLine } from "../../survey-files";
import { importSmall } from "./small-import";

const list = `# A List

Words.

## Quantization
- GPTQ: Accurate Quantization, <ins>arXiv, 2022</ins> [[Paper](https://arxiv.org/abs/2210.17323)]
- NewOne: A Method, <ins>ICLR, 2024</ins> [[Paper](https://arxiv.org/abs/2401.00009)]
- NewOne: A Method, <ins>ICLR, 2024</ins> [[Paper](https://arxiv.org/abs/2401.00009)]
- Other Things, <ins>ICRL, 2024</ins>

# Systems
| Framework | Inference |
|-|-|
| vLLM | ❌ |
`;
const changes = withLine(
  "papers/gptq.md",
  'corrections:\n  - "Venue: the list has arXiv 2022; published at ICLR 2023."',
);

test("reports each line that needs attention, then the numbers", () => {
  const result = importSmall(list, changes);
  expect(formatImport("LIST.md", result, true).join("\n")).toMatchInlineSnapshot(`
    "LIST.md:6:1 kept  venue "arXiv" in the list, "ICLR" in papers/gptq.md. Venue: the list has arXiv 2022; published at ICLR 2023.
    LIST.md:6:1 kept  year "2022" in the list, "2023" in papers/gptq.md. Venue: the list has arXiv 2022; published at ICLR 2023.
    LIST.md:8:1 merged  into papers/newone.md: Listed twice under Quantization; one entry.
    LIST.md:9:1 unknown-venue  "ICRL" is not a venue. Add the spelling to the aliases of a venue, add a file to venues/, or add the entry by hand.
    LIST.md:14:1 conflict  support "inference false" in the list, "inference true" in frameworks/vllm.md. Fix one of the two.
    Would write papers/newone.md
    LIST.md is not a source of the survey, so entries do not refer to its lines. --source names its source.
    4 lines with papers: 1 added, 1 with an entry already, 1 merged, 0 skipped, 1 failed.
    1 line with frameworks. 1 other line without papers.
    Files to write: 1. Lines that need a decision: 2."
  `);
  expect(summarizeImport(result)).toEqual({
    lines: 4,
    entries: 2,
    newEntries: 1,
    merged: 1,
    skipped: 0,
    failed: 1,
    unexplained: 2,
    frameworks: 1,
  });
});

test("reports the source and the number of written files", () => {
  const known = importSmall(list, changes, "paper-list");
  expect(formatImport("LIST.md", known, false).slice(-4)).toMatchInlineSnapshot(`
    [
      "LIST.md is another version of the list of sources/paper-list.md: its headings are on other lines. Entries do not refer to its lines.",
      "4 lines with papers: 1 added, 1 with an entry already, 1 merged, 0 skipped, 1 failed.",
      "1 line with frameworks. 1 other line without papers.",
      "Files written: 1. Lines that need a decision: 2.",
    ]
  `);
});

test("reports a file that is not a list", () => {
  const result = importSmall("# Quantum\n\nSee [this](https://x.example/).\n");
  expect(isAccountedFor(summarizeImport(result))).toBe(false);
  expect(formatImport("README.md", result, true)).toContain("README.md is not a list of papers.");
});
