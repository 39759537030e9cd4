import { expect, test } from "vitest";
import { importList } from "@/lib/awesome-list/import/import-list";
import { compileSurvey } from "@/lib/survey/compile-survey";
import { edited, surveyFiles, withLine } from "../../survey-files";
import { compileValid, filesAfter, importInto, importSmall, outcomesOf } from "./small-import";

const heading = "## Quantization\n";
/** A line in the format that most tests use. */
const line = (title: string, publication = "ICLR, 2024", links = "") =>
  `- ${title}, <ins>${publication}</ins> ${links}\n`;
const arxiv = (id: string) => `[[Paper](https://arxiv.org/abs/${id})]`;

test("matches a line to an existing entry and writes nothing", () => {
  const list = heading + line("GPTQ: Accurate Quantization", "ICLR, 2023", arxiv("2210.17323"));
  const result = importSmall(list);
  expect(outcomesOf(result)).toEqual(["2 entry papers/gptq.md"]);
  expect(result.results[0]?.differences).toEqual([]);
  expect(result.drafts).toEqual([]);
});

test("drafts a valid entry for a new paper", () => {
  const list = `${heading}${line("NewName: On Something", "CoRR, 2024", `${arxiv("2401.00009")} [[Code](https://github.com/a/b)]`)}`;
  const { drafts } = importSmall(list);
  expect(drafts.map(({ path }) => path)).toEqual(["papers/newname.md"]);
  expect(drafts[0]?.text).toMatchInlineSnapshot(`
    "---
    title: "NewName: On Something"
    shortName: NewName
    authors: []
    year: 2024
    venue: arXiv
    status: preprint
    unverified:
      - authors
    arxiv: "2401.00009"
    citationKey: 2024newname
    links:
      - type: paper
        url: https://arxiv.org/abs/2401.00009
      - type: code
        url: https://github.com/a/b
    topics:
      - models/quantization
    history:
      - date: 2026-02-02
        type: added
    corrections:
      - Venue spelling "CoRR" normalised.
    ---
    "
  `);
  expect(compileSurvey(filesAfter(surveyFiles(), { drafts })).issues).toEqual([]);
});

test("takes authors from the line and records their source", () => {
  const list = `${heading}- [A Title](https://arxiv.org/abs/2401.00009) - Ada Lovelace, Alan Turing, ICLR 2024\n`;
  const { drafts, listSource } = importSmall(list, withoutSections, "paper-list");
  expect(listSource?.isThisVersion).toBe(true);
  expect(drafts.find(({ isNew }) => isNew)?.text).toContain(`authors:
  - Ada Lovelace
  - Alan Turing
`);
  expect(drafts.find(({ isNew }) => isNew)?.text).toContain(`sources:
  - source: paper-list
    line: 2
authorsSource: https://github.com/example/list
`);
});

test("omits incomplete authors and notes what the list has", () => {
  const { drafts } = importSmall(`${heading}- [A Title](https://x.example/p.pdf) - Ada Lovelace et al., ICLR 2024\n`);
  expect(drafts[0]?.text).toContain("authors: []");
  expect(drafts[0]?.text).toContain('Authors: the list has only "Ada Lovelace et al.".');
});

test("merges lines of one paper into an entry with all topics and links", () => {
  const first = line("A New One", "ICLR, 2024", arxiv("2401.00009"));
  const second = line("A New One", "ICLR, 2024", `${arxiv("2401.00009")} [[Code](https://github.com/a/b)]`);
  const { drafts, results } = importSmall(`${heading}${first}## Pruning\n${second}${second}`);
  expect(results.map(({ outcome }) => ("reason" in outcome ? outcome.reason : outcome.kind))).toEqual([
    "entry",
    "Listed again under Pruning; one entry with both topics.",
    "Listed again under Pruning; one entry with both topics.",
  ]);
  expect(drafts).toHaveLength(1);
  expect(drafts[0]?.text).toContain("topics:\n  - models/quantization\n  - models/pruning\n");
  expect(drafts[0]?.text).toContain("https://github.com/a/b");
});

test("two papers with the same short name get different ids", () => {
  const list = heading + line("Seed: First of Its Kind") + line("Seed: Another Thing Altogether");
  expect(importSmall(list).drafts.map(({ path }) => path)).toEqual(["papers/seed.md", "papers/seed-2024.md"]);
});

test.each([
  ["an item without a title", `${heading}- ${arxiv("2401.00009")}\n`, "2 no-title"],
  ["a paper under a heading that is not a topic", `## Something Else\n${line("A Title")}`, "2 unknown-heading"],
  ["a paper without a heading", line("A Title"), "1 unknown-heading"],
  ["an unknown venue", heading + line("A Title", "ICRL, 2024"), "2 unknown-venue"],
  ["a link of another paper", heading + line("Other Things", "ICLR, 2024", arxiv("2210.17323")), "2 shared-link"],
])("reports %s", (_, list, outcome) => {
  const result = importSmall(list);
  expect(outcomesOf(result)).toEqual([outcome]);
  expect(result.drafts).toEqual([]);
});

test.each([
  ["a struck line", `${heading}- ~~A Title, ICLR 2024 ${arxiv("2401.00009")}~~\n`, "The list strikes it out."],
  ["a sentence", `${heading}Our work builds on [this](https://arxiv.org/abs/2401.00009).\n`, "It is running text."],
  ["a paragraph without a title", `${heading}\n${arxiv("2401.00009")}\n`, "It has no title."],
  [
    "a paragraph below the title of the list",
    `# List\n\n[Our Survey of All](https://arxiv.org/abs/2401.00009)\n\n${heading}`,
    "It is above the first section.",
  ],
])("skips %s and says why", (_, list, reason) => {
  const { results, drafts } = importSmall(list);
  expect(results.map(({ outcome }) => outcome)).toEqual([{ kind: "skipped", reason }]);
  expect(drafts).toEqual([]);
});

test.each([
  ["an item with another link", `${heading}- Some Tool. [link](https://x.example/)\n`],
  ["an item without a link", `${heading}- Some Paper, ICLR 2024\n`],
  ["a paragraph with another link", `${heading}See [this](https://x.example/).\n`],
  ["a row with another link", `${heading}\n| Model | Link |\n|-|-|\n| A | [x](https://x.example/) |\n`],
])("%s is no paper line", (_, list) => {
  expect(importSmall(list).results).toEqual([]);
});

test.each([
  ["a venue", "2024", "", ["authors", "venue"]],
  ["a year", "ICLR", "", ["authors", "year"]],
  ["a venue and a year", "", "", ["authors", "venue", "year"]],
  ["the year of a venue, which only has a date", "ICLR", "2024-05", ["authors", "year"]],
])("an entry can lack %s", (_, publication, date, unverified) => {
  const list = `${heading}- [A New One](https://x.example/p.pdf) [${publication}] [${date}]\n`;
  const result = importSmall(list);
  const [paper] = compileValid(filesAfter(surveyFiles(), result)).papers.filter(({ id }) => id === "a-new-one");
  expect(paper?.unverified).toEqual(unverified);
});

test("a line below a skipped heading joins a paper of another line, or is skipped", () => {
  const mentions = line("A New One", "", arxiv("2401.00009")) + line("Unlisted", "", arxiv("2401.00008"));
  const list = `## News\n${mentions}${heading}${line("A New One", "ICLR, 2024", arxiv("2401.00009"))}`;
  const survey = compileValid(surveyFiles());
  const decisions = new Map([[1, { kind: "skip" }]] as const);
  const options = { site: survey.settings.url, today: "2026-02-02", decisions };
  const result = importList(list, survey, surveyFiles(), options);
  expect(result.results.map(({ outcome }) => ("reason" in outcome ? outcome.reason : outcome.kind))).toEqual([
    "Mentioned under News.",
    'The heading "News" has no entries.',
    "entry",
  ]);
  expect(result.drafts.map(({ path }) => path)).toEqual(["papers/a-new-one.md"]);
});

test("skips contents and running text", () => {
  const list = `# A List\n\nWords with [a link](https://x.example/).\n\n- [Quantization](#quantization)\n\n${heading}\nWords.\n`;
  const { results, skipped } = importSmall(list);
  expect(results).toEqual([]);
  expect(skipped).toEqual([
    { line: 3, text: "Words with a link." },
    { line: 5, text: "Quantization" },
    { line: 9, text: "Words." },
  ]);
});

test("does not merge papers with different titles and the same link", () => {
  const list =
    heading +
    line("First Things", "ICLR, 2024", arxiv("2401.00009")) +
    line("Quite Different", "ICLR, 2024", arxiv("2401.00009"));
  const result = importSmall(list);
  expect(outcomesOf(result)).toEqual(["2 entry papers/first-things.md (new)", "3 shared-link"]);
  expect(result.results[1]?.outcome).toMatchObject({
    message: '"Quite Different" shares a link with "First Things" (line 2).',
  });
});

test("matches another title with the same short name by id", () => {
  const list = heading + line("GPTQ: Under Another Subtitle", "ICLR, 2023", arxiv("2210.17323"));
  const { results } = importSmall(list);
  expect(results[0]).toMatchObject({
    outcome: { file: "papers/gptq.md" },
    differences: [{ field: "title", kept: "GPTQ: Accurate Quantization", reasons: [] }],
  });
});

test("keeps the entry and reports differences with the reasons that the entry has", () => {
  const links = `${arxiv("2210.00000")} [[Code](https://github.com/a/b)]`;
  const list = `## Systems\n${line("GPTQ: Accurate Quantization", "arXiv, 2022", links)}`;
  const changes = withLine("papers/gptq.md", 'corrections:\n  - "Venue: the list has arXiv 2022; published at ICLR."');
  const { results, drafts } = importSmall(list, changes);
  expect(drafts).toEqual([]);
  const reasons = ["Venue: the list has arXiv 2022; published at ICLR."];
  expect(results[0]?.differences).toEqual([
    { field: "venue", listed: "arXiv", kept: "ICLR", reasons },
    { field: "year", listed: "2022", kept: "2023", reasons },
    { field: "link", listed: "arxiv 2210.00000", kept: "2210.17323", reasons: [] },
    { field: "link", listed: "code https://github.com/a/b", kept: "no such link", reasons: [] },
    { field: "topic", listed: "systems", kept: "models/quantization", reasons: [] },
  ]);
});

// The list of the small survey's source.
const sourceList = `# Model-Centric
## Quantization
${line("GPTQ: Accurate Quantization", "ICLR, 2023")}${line("Activation-aware Weights", "arXiv, 2023")}## Pruning
${line("SparseGPT", "arXiv, 2022")}# Systems
| Framework | Inference |
|-|-|
| vLLM | ✅ |
`;
const withoutSections: Record<string, string> = {
  "sources/paper-list.md": "---\ntitle: A paper list\nkind: paper-list\nurl: https://github.com/example/list\n---\n",
  ...edited("topics/models.md", "sources:\n  - source: paper-list\n    line: 1\n", ""),
  ...edited("topics/models/quantization.md", "sources:\n  - source: paper-list\n    line: 2\n", ""),
  ...edited("topics/models/pruning.md", "sources:\n  - source: paper-list\n    line: 5\n", ""),
  ...edited("topics/systems.md", "sources:\n  - source: paper-list\n    line: 7\n", ""),
  ...edited("papers/gptq.md", "sources:\n  - source: paper-list\n    line: 3\n", ""),
  ...edited("papers/awq.md", "sources:\n  - source: paper-list\n    line: 4\n", ""),
  ...edited("papers/sparsegpt.md", "sources:\n  - source: paper-list\n    line: 6\n", ""),
};

test("finds the source with headings on the same lines", () => {
  const { listSource, drafts } = importSmall(sourceList);
  expect(listSource).toMatchObject({ source: { id: "paper-list" }, isThisVersion: true });
  // The source has the framework on another line, so its entry gets this line.
  expect(drafts.map(({ path }) => path)).toEqual(["frameworks/vllm.md"]);
});

test("treats a list with headings on other lines as another version and refers to its sections", () => {
  const list = `Intro.\n\n${sourceList}${heading}${line("A New One")}`;
  const { listSource, drafts } = importSmall(list, {}, "paper-list");
  expect(listSource?.isThisVersion).toBe(false);
  expect(drafts.map(({ path }) => path)).toEqual(["papers/a-new-one.md"]);
  expect(drafts[0]?.text).toContain("sources:\n  - source: paper-list\n    section: Quantization\n");
});

test("adds sections to a source without them, and lines to its entries", () => {
  const files = surveyFiles({ ...withoutSections, ...{ "papers/awq.md": null } });
  const result = importInto(files, sourceList, "paper-list");
  expect(result.drafts.map(({ path, isNew }) => [path, isNew])).toEqual([
    ["papers/gptq.md", false],
    ["papers/activation-aware-weights.md", true],
    ["papers/sparsegpt.md", false],
    ["frameworks/vllm.md", false],
    ["sources/paper-list.md", false],
  ]);
  expect(result.drafts.at(-1)?.text).toContain(`sections:
  - heading: Model-Centric
    line: 1
  - heading: Quantization
    line: 2
    entries: 3-4
  - heading: Pruning
    line: 5
    entries: "6"
  - heading: Systems
    line: 7
    entries: "10"
`);
  const again = importInto(filesAfter(files, result), sourceList);
  expect(outcomesOf(again)).toEqual([
    "3 entry papers/gptq.md",
    "4 entry papers/activation-aware-weights.md",
    "6 entry papers/sparsegpt.md",
    "10 entry frameworks/vllm.md",
  ]);
  expect(again.drafts).toEqual([]);
});

test("adds lines to an entry and keeps its comments", () => {
  const awq = withoutSections["papers/awq.md"]?.replace("year: 2023\n", "year: 2023 # of the preprint\n") ?? "";
  const changes = { ...withoutSections, "papers/awq.md": awq };
  const { drafts } = importSmall(sourceList, changes, "paper-list");
  const { text } = drafts.find(({ path }) => path === "papers/awq.md") ?? { text: "" };
  expect(text).toContain("year: 2023 # of the preprint\n");
  expect(text).toMatch(/history: \[\]\nsources:\n {2}- source: paper-list\n {4}line: 4\n---\n$/);
});

test("reports a line that an entry refers to but that has another paper", () => {
  const list = sourceList.replace("Activation-aware Weights", "Something Quite Different");
  expect(outcomesOf(importSmall(list))).toContain("4 other-line");
});

test("throws if the source does not exist", () => {
  expect(() => importSmall(sourceList, {}, "paper-lists")).toThrow("There is no sources/paper-lists.md");
});

test("matches a framework by its name and reports differences", () => {
  const list =
    "# Systems\n| Framework | Training | Inference |\n|-|-|-|\n| VLLM [[Code](https://x.example/)] | ✅ | ❌ |\n";
  expect(importSmall(list).results[0]).toMatchObject({
    outcome: { kind: "entry", file: "frameworks/vllm.md" },
    differences: [{ field: "support", listed: "inference false", kept: "inference true", reasons: [] }],
  });
});

test("a correction about support explains the difference", () => {
  const list =
    "# Systems\n| Framework | Training | Inference |\n|-|-|-|\n| VLLM [[Code](https://x.example/)] | ✅ | ❌ |\n";
  const correctedBy = (correction: string) =>
    edited("frameworks/vllm.md", "sources:", `corrections:\n  - ${correction}\nsources:`);
  const reasonsWith = (correction: string) =>
    importSmall(list, correctedBy(correction)).results[0]?.differences.map(({ reasons }) => reasons);
  expect(reasonsWith("Support of inference is documented.")).toEqual([["Support of inference is documented."]]);
  expect(reasonsWith("The name was spelt differently.")).toEqual([[]]);
});

test("a new framework needs a source", () => {
  const list =
    "# Systems\n| Framework | Inference |\n|-|-|\n| NewOne [[Code](https://x.example/c)] [[Docs](https://x.example/d)] | ✅ |\n";
  expect(outcomesOf(importSmall(list))).toEqual(["4 no-source"]);
  const { drafts } = importSmall(list, withoutSections, "paper-list");
  expect(drafts[0]).toEqual({
    path: "frameworks/newone.md",
    isNew: true,
    text: `---
name: NewOne
repository: https://x.example/c
links:
  - type: docs
    url: https://x.example/d
supports:
  inference: true
topics:
  - systems
sources:
  - source: paper-list
    line: 4
---
`,
  });
});

test("does not write an entry that fails validation", () => {
  const result = importSmall(heading + line("A New One", "ICLR, 2024", "[[Paper](ftp://x.example/p)]"));
  expect(result.drafts).toEqual([]);
  expect(result.results[0]?.outcome).toMatchObject({
    rule: "refused-entry",
    message: expect.stringContaining("The address must be a full http:// or https:// address."),
  });
});
