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

test("the account names each line that is not simply an entry, then the numbers", () => {
  const result = importSmall(list, changes);
  expect(formatImport("LIST.md", result, true).join("\n")).toMatchInlineSnapshot(`
    "LIST.md:6:1 kept  venue "arXiv" in the list, "ICLR" in papers/gptq.md. Venue: the list has arXiv 2022; published at ICLR 2023.
    LIST.md:6:1 kept  year "2022" in the list, "2023" in papers/gptq.md. Venue: the list has arXiv 2022; published at ICLR 2023.
    LIST.md:8:1 merged  into papers/newone.md: Listed twice under Quantization; one entry.
    LIST.md:9:1 unknown-venue  "ICRL" is no venue. Add the spelling to the aliases of its file in venues/, add such a file, or add the entry by hand.
    LIST.md:14:1 conflict  support "inference false" in the list, "inference true" in frameworks/vllm.md. Mend one of the two.
    Would write papers/newone.md
    LIST.md is no source of the survey: entries do not name its lines. --source says which it is.
    4 lines with papers in, 3 distinct: 2 as entries, 1 merged, 1 without an entry.
    1 line with frameworks in.
    1 line of contents and running text passed over.
    New entries: 1. Files to write: 1. Unexplained lines: 2."
  `);
  expect(summarizeImport(result)).toEqual({
    lines: 4,
    entries: 2,
    newEntries: 1,
    merged: 1,
    unexplained: 2,
    frameworks: 1,
  });
});

test("files that were written, and sources, are named", () => {
  const known = importSmall(list, changes, "paper-list");
  expect(formatImport("LIST.md", known, false).slice(-5)).toMatchInlineSnapshot(`
    [
      "LIST.md is another version of sources/paper-list.md: its headings stand at other lines, so entries do not name them.",
      "4 lines with papers in, 3 distinct: 2 as entries, 1 merged, 1 without an entry.",
      "1 line with frameworks in.",
      "1 line of contents and running text passed over.",
      "New entries: 1. Files written: 1. Unexplained lines: 2.",
    ]
  `);
});

test("a text in which no list can be seen is said to be none", () => {
  const result = importSmall("# Quantum\n\nSee [this](https://x.example/).\n");
  expect(isAccountedFor(summarizeImport(result))).toBe(false);
  expect(formatImport("README.md", result, true)).toContain(
    "README.md is no list, or a list in a form that is not known.",
  );
});
