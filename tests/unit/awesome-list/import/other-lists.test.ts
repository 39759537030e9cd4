import { expect, test } from "vitest";
import { parse } from "yaml";
import { importSmall, outcomesOf } from "./small-import";

// One known and one new paper in formats that the source list of the atlas does not use.
const lists: Record<string, string> = {
  "venue first": `## Quantization
- **[ICLR 2023]** GPTQ: Accurate Quantization. [[Paper]](https://arxiv.org/abs/2210.17323)
- **[ICLR 2024]** NewOne: A Method. [[Paper]](https://arxiv.org/abs/2401.00009) [[Code]](https://github.com/a/b)
`,
  "linked titles": `## Quantization
- [GPTQ: Accurate Quantization](https://arxiv.org/abs/2210.17323) - Elias Frantar, Dan Alistarh, ICLR 2023
- [NewOne: A Method](https://arxiv.org/abs/2401.00009) - ICLR 2024 [[Code](https://github.com/a/b)]
`,
  "titles and authors": `## Quantization
| Title & Authors | Introduction | Links |
|:--|:--:|:--:|
|[![Publish](https://img.shields.io/badge/Conference-ICLR'23-blue)]()<br>[GPTQ: Accurate Quantization](https://arxiv.org/abs/2210.17323) <br> Elias Frantar, Dan Alistarh | |[Paper](https://arxiv.org/abs/2210.17323)|
|[![Publish](https://img.shields.io/badge/Conference-ICLR'24-blue)]()<br>[NewOne: A Method](https://arxiv.org/abs/2401.00009) | |[Github](https://github.com/a/b) <br> [Paper](https://arxiv.org/abs/2401.00009)|
`,
  "dates and titles": `## Quantization
| Date | Title | Paper | Venue | Code | Recom |
|:--:|:--|:--:|:--:|:--:|:--:|
|2022.10|🔥[**GPTQ**] GPTQ: Accurate Quantization(@IST)|[[pdf]](https://arxiv.org/pdf/2210.17323)|ICLR 2023|⚠️|⭐️|
|2024.01|[NewOne] NewOne: A Method(@somewhere)|[[pdf]](https://arxiv.org/abs/2401.00009)|ICLR|[[new]](https://github.com/a/b) ![](https://img.shields.io/x)|⭐️|
`,
};

test.each(Object.entries(lists))("reads a list with %s", (kind, list) => {
  const result = importSmall(list);
  expect(outcomesOf(result).map((outcome) => outcome.replace(/^\d+ /, ""))).toEqual([
    "entry papers/gptq.md",
    "entry papers/newone.md (new)",
  ]);
  expect(result.results.flatMap(({ differences }) => differences)).toEqual([]);
  const [, frontMatter = ""] = result.drafts[0]?.text.split("---\n") ?? [];
  expect(parse(frontMatter)).toEqual({
    title: "NewOne: A Method",
    shortName: "NewOne",
    authors: [],
    year: 2024,
    venue: "ICLR",
    status: "published",
    arxiv: "2401.00009",
    links: [
      { type: "paper", url: "https://arxiv.org/abs/2401.00009" },
      { type: "code", url: "https://github.com/a/b" },
    ],
    topics: ["models/quantization"],
    // The date can be that of the preprint.
    unverified: kind === "dates and titles" ? ["authors", "year"] : ["authors"],
    citationKey: "2024newone",
    history: [{ date: "2026-02-02", type: "added" }],
  });
});

test("reads lines that no list of the repository has", () => {
  const list = `## Quantization
- GPTQ: Accurate Quantization
  [Link](https://arxiv.org/abs/2210.17323), 5 stars
- **NewOne** (2024) | A. Author | https://arxiv.org/abs/2401.00009

| Model | Bits | Where |
|-|-|-|
| NewTwo | 4 | [here](https://x.example/p.pdf) |

GPTQ, see https://arxiv.org/abs/2210.17323.
`;
  const result = importSmall(list);
  expect(outcomesOf(result)).toEqual([
    "2 entry papers/gptq.md",
    "4 entry papers/newone.md (new)",
    "8 entry papers/newtwo.md (new)",
    "10 skipped",
  ]);
});

test.each([
  ["`AR$^2$` | AR$^2$: Adversarial Training", "AR²", "AR²: Adversarial Training"],
  ["`$\\phi$-Net` | Networks of Golden Ratio", "ϕ-Net", "Networks of Golden Ratio"],
  ["`S\\textsuperscript{2}` | Squares of Samples", "S²", "Squares of Samples"],
])("writes the short name as plain text: %s", (cells, shortName, title) => {
  const { drafts } = importSmall(
    `## Quantization\n| Date | Name | Title | Paper |\n|:-:|:-:|:-|:-:|\n| 2024-01 | ${cells} | [Paper](https://arxiv.org/abs/2401.00009) |\n`,
  );
  const [, frontMatter = ""] = drafts[0]?.text.split("---\n") ?? [];
  expect(parse(frontMatter)).toMatchObject({ title, shortName });
});
