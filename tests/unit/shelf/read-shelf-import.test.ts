import { expect, test } from "vitest";
import { parseBibtex } from "@/lib/contribute/metadata/parse-bibtex";
import { knownPapers } from "@/lib/shelf/known-papers";
import { readShelfImport } from "@/lib/shelf/read-shelf-import";
import type { ShelfPaper } from "@/lib/shelf/shelf-data";

const paper = (id: string, rest: Partial<ShelfPaper>): ShelfPaper => ({
  id,
  title: id,
  venue: "",
  key: `${id}2023`,
  topics: [],
  techniques: [],
  ...rest,
});
const papers = [
  paper("gptq", { title: "GPTQ: Accurate Quantization", arxiv: "2210.17323", key: "frantar2023gptq" }),
  paper("awq", { title: "AWQ", arxiv: "2306.00978", aliases: ["activation-aware"], doi: "10.1145/3600006.3613165" }),
  paper("lora", { title: "LoRA", versions: [{ title: "Low-Rank Adapters of Old" }] }),
];
const known = knownPapers(papers);
const day = new Date("2026-11-27T12:00:00Z");
const run = (text: string) => readShelfImport(text, known, async () => parseBibtex, day);
const idsOf = async (text: string) => (await run(text)).papers.map(({ id }) => id);

test.each([
  ["2210.17323", ["gptq"]],
  ["arXiv:2210.17323v2", ["gptq"]],
  ["https://arxiv.org/pdf/2306.00978.pdf", ["awq"]],
  ["https://doi.org/10.1145/3600006.3613165", ["awq"]],
  ["- [AWQ](https://arxiv.org/abs/2306.00978). Lin et al.", ["awq"]],
  ["1. gptq", ["gptq"]],
  ["activation-aware", ["awq"]],
  ["https://example.org/atlas/papers/lora/", ["lora"]],
  ["frantar2023gptq", ["gptq"]],
  ["gptq: accurate quantization", ["gptq"]],
  ["Low-rank adapters of old", ["lora"]],
])("finds the paper of the line %s", async (line, expected) => {
  expect(await idsOf(line)).toEqual(expected);
});

test("keeps the order of the lines and names those that are not found", async () => {
  const result = await run("2306.00978\r\n\r\n2401.99999\nA Title of Nothing\n2210.17323\n2306.00978");
  expect(result.papers).toEqual([
    { id: "awq", added: "2026-11-27" },
    { id: "gptq", added: "2026-11-27" },
  ]);
  expect(result.unknown).toEqual([
    { line: 3, text: "2401.99999", reference: "https://arxiv.org/abs/2401.99999" },
    { line: 4, text: "A Title of Nothing", reference: undefined },
  ]);
});

test("reads BibTeX by identifier, title and key", async () => {
  const text = `@misc{x, title={Some Title}, eprint={2210.17323}, archivePrefix={arXiv}}
@article{y, title={{LoRA}}}
@misc{awq2023, title={Another Spelling}}
@misc{z, title={Not There}, doi={10.1000/none}}`;
  const { papers: found, unknown, issues } = await run(text);
  expect(found.map(({ id }) => id)).toEqual(["gptq", "lora", "awq"]);
  expect(unknown).toEqual([{ line: 4, text: "Not There", reference: "10.1000/none" }]);
  expect(issues).toEqual([]);
});

test("reads BibTeX that is longer than the parser allows, with the right lines", async () => {
  const entry = (index: number) =>
    `@article{k${index},\n  title = {Unknown Number ${index}},\n  note = {${"x".repeat(300)}}\n}\n`;
  const text = `${Array.from({ length: 900 }, (_, index) => entry(index)).join("\n")}\n@article{last, title={LoRA}}\n`;
  const { papers: found, unknown, issues } = await run(text);
  expect(issues).toEqual([]);
  expect(found.map(({ id }) => id)).toEqual(["lora"]);
  expect(unknown).toHaveLength(900);
  expect(unknown[899]).toMatchObject({ line: 899 * 5 + 1, text: "Unknown Number 899" });
});

test("reads text outside of BibTeX entries as lines, in the order of the text", async () => {
  const text = `% From a chat
2210.17323
@misc{x,
  title={AWQ}
}, nothing here
@comment{1. lora}
@string{a = "A"}

A Title of Nothing
https://arxiv.org/abs/2401.99999v2
@misc{z, title={Not There}}
lora`;
  const { papers: found, unknown, issues } = await run(text);
  expect(found.map(({ id }) => id)).toEqual(["gptq", "awq", "lora"]);
  expect(unknown).toEqual([
    { line: 5, text: ", nothing here", reference: undefined },
    { line: 9, text: "A Title of Nothing", reference: undefined },
    { line: 10, text: "https://arxiv.org/abs/2401.99999v2", reference: "https://arxiv.org/abs/2401.99999" },
    { line: 11, text: "Not There", reference: undefined },
  ]);
  expect(issues).toEqual([]);
});

test("reads the lines after an entry that cannot be read", async () => {
  const { papers: found, unknown, issues } = await run("@misc{x,\n  title = {AWQ},\n  year\n2210.17323\nNothing\nlora");
  expect(found.map(({ id }) => id)).toEqual(["gptq", "lora"]);
  expect(unknown).toEqual([{ line: 5, text: "Nothing", reference: undefined }]);
  expect(issues).toEqual(['Line 3: there is no “=” after “year” in the entry "x". Write year = {…}.']);
});

test("reads lines between the parts of BibTeX that is longer than the parser allows", async () => {
  const entry = (index: number) => `@article{k${index}, title = {Unknown ${index}}, note = {${"x".repeat(300)}}}\n`;
  const text = Array.from({ length: 400 }, (_, index) => `${entry(index)}Title of ${index}\n`).join("");
  const { unknown } = await run(`${text}lora\n`);
  expect(unknown).toHaveLength(800);
  expect(unknown[799]).toEqual({ line: 800, text: "Title of 399", reference: undefined });
});

test("reads a long list beside entries, and entries after very many lines", async () => {
  const list = Array.from({ length: 4_000 }, (_, index) => `A Title of Nothing ${index}\n`).join("");
  const entries = Array.from({ length: 400 }, () => `@misc{x,${"\n".repeat(50)}title={AWQ}}\n`).join("");
  const { papers: found, unknown, issues } = await run(`${list}${entries}@misc{y, title={LoRA}}\n${list}gptq`);
  expect(found.map(({ id }) => id)).toEqual(["awq", "lora", "gptq"]);
  expect(unknown).toHaveLength(8_000);
  expect(issues).toEqual([]);
});

test("reports entries that cannot be read", async () => {
  expect((await run("@article{x, year={2020}}")).issues).toEqual([
    'Line 1: the entry "x" has no title. Add title = {…}.',
  ]);
});

test("reads a shelf file with notes, and names its unknown papers", async () => {
  const item = { id: "activation-aware", added: "2026-01-02", note: "Good", tags: ["q"], read: true };
  const text = JSON.stringify({ version: 1, papers: [item, { id: "gone", added: "2026-01-02" }] });
  expect(await run(text)).toEqual({
    papers: [{ ...item, id: "awq" }],
    unknown: [{ line: undefined, text: "gone", reference: undefined }],
    issues: [],
  });
});

test("reports JSON that is not a shelf file", async () => {
  const { papers: found, issues } = await run('{"papers": 7}');
  expect(found).toEqual([]);
  expect(issues).toEqual(["This is not a shelf file. Choose a file that “Shelf file” exported."]);
});
