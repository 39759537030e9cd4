import { expect, test } from "vitest";
import { findPapers } from "@/lib/search/find-papers";
import { preparePaperNames } from "@/lib/search/paper-names";
import { parseQuery } from "@/lib/search/query/parse-query";
import { termsOf } from "@/lib/search/query-terms";
import { buildSearchIndex } from "@/lib/search/search-index";
import { type Tier, tiers } from "@/lib/search/tiers";
import { type SmallPaper, smallData } from "./small-data";

const tierNames = Object.fromEntries(Object.entries(tiers).map(([name, tier]) => [tier, name]));

/** Returns the titles that the words of a query find, best first, with their tiers. */
function find(papers: (SmallPaper | string)[], query: string, passes = (_title: string) => true): [string, string][] {
  const data = smallData({ papers: papers.map((paper) => (typeof paper === "string" ? { title: paper } : paper)) });
  const index = buildSearchIndex(data);
  const titleOf = (paper: number) => data.papers.title[paper] ?? "";
  const isOpen = (paper: number) => passes(titleOf(paper));
  return findPapers(termsOf(parseQuery(query)), index, preparePaperNames(index), isOpen, 300).ranked.map(
    ({ paper, tier }) => [titleOf(paper), tierName(tier)],
  );
}

function tierName(tier: Tier): string {
  return tierNames[tier] ?? "";
}

const titles = (...args: Parameters<typeof find>) => find(...args).map(([title]) => title);

test("ranks names first, then titles, then papers with all words, whatever the scores", () => {
  const papers: (SmallPaper | string)[] = [
    { title: "Attention with a flash", tldr: "Flash attention, flash attention.", noteWords: "flash attention" },
    "On Flash Attention for Everyone",
    { title: "Flash: Attention!", id: "c" },
    { title: "Fast and Exact Attention", shortName: "FlashAttention", id: "a" },
    { title: "Fast and Exact Attention Again", shortName: "Flash Attention", id: "b" },
  ];
  expect(find(papers, "flash attention")).toEqual([
    ["Fast and Exact Attention Again", "name"],
    ["Fast and Exact Attention", "nameLetters"],
    ["Flash: Attention!", "title"],
    ["On Flash Attention for Everyone", "titlePhrase"],
    ["Attention with a flash", "allWords"],
  ]);
});

test("of papers that match alike, ranks those first that other entries name, but not above better matches", () => {
  const papers = [
    { title: "New Work", tldr: "Prunes heads." },
    { title: "Known Work", tldr: "Prunes heads.", named: 5 },
    { title: "Pruned Heads", tldr: "Prunes heads of a model." },
    { title: "Best Known Work", tldr: "Counts heads and prunes.", named: 31 },
  ];
  expect(titles(papers, "prunes heads")).toEqual(["Pruned Heads", "Best Known Work", "Known Work", "New Work"]);
});

test("distinguishes names by punctuation", () => {
  const papers = [
    { title: "Low-Rank Adaptation", shortName: "LoRA" },
    { title: "Efficient Low-Rank Adaptation", shortName: "LoRA+", id: "lora-plus" },
  ];
  expect(find(papers, "lora+")[0]).toEqual(["Efficient Low-Rank Adaptation", "name"]);
  expect(find(papers, "LoRA")[0]).toEqual(["Low-Rank Adaptation", "name"]);
});

test("of papers with the same name, ranks the one first that is spelled as typed", () => {
  const papers = [
    { title: "Query-Aware Sparsity", shortName: "Quest", id: "quest", named: 9 },
    { title: "Stable Training of Quantized Models", shortName: "QuEST", id: "quest-training" },
  ];
  expect(titles(papers, "QuEST")[0]).toBe("Stable Training of Quantized Models");
  expect(titles(papers, "Quest")[0]).toBe("Query-Aware Sparsity");
  expect(titles(papers, "QUEST")[0]).toBe("Query-Aware Sparsity");
});

test("matches a whole title with and without punctuation", () => {
  const papers = [
    { title: "You Only Cache Once: Decoder-Decoder Architectures", shortName: "YOCO" },
    { title: "You Only Cache Once: Decoder-Decoder Architectures, Revisited", shortName: "YOCO 2" },
  ];
  expect(find(papers, "you only cache once – decoder decoder architectures")).toEqual([
    ["You Only Cache Once: Decoder-Decoder Architectures", "title"],
    ["You Only Cache Once: Decoder-Decoder Architectures, Revisited", "titlePhrase"],
  ]);
});

test("matches arXiv ids as names", () => {
  const papers = [{ title: "Post-Training Quantization", arxiv: "2210.17323" }, { title: "On 2210.17323" }];
  expect(find(papers, "2210.17323")).toEqual([
    ["Post-Training Quantization", "name"],
    ["On 2210.17323", "allWords"],
  ]);
});

test("accepts an unfinished last word in a phrase of a title", () => {
  expect(find(["Efficient Memory Management", "Management of Efficient Memory"], "efficient memory manag")).toEqual([
    ["Efficient Memory Management", "titlePhrase"],
    ["Management of Efficient Memory", "allWords"],
  ]);
});

test("sorts a tier by score, then newest first", () => {
  expect(titles(["Old Pruning and Cache", "Old Pruning and Cache", "x"], "cache pruning")).toHaveLength(2);
  expect(titles([{ title: "A", tldr: "Cache." }, "Cache B", "Cache C"], "cache")).toEqual(["Cache B", "Cache C", "A"]);
});

test("requires all words, in any fields and in any order", () => {
  const papers = [
    { title: "Cache Eviction", authors: ["Tri Dao"] },
    "Cache",
    { title: "Eviction", authors: ["Tri Dao"] },
  ];
  expect(titles(papers, "dao eviction cache")).toEqual(["Cache Eviction"]);
});

test("tolerates typos only if no paper has the words as typed", () => {
  const papers = ["Form", "Former Models", "Forma"];
  expect(titles(papers, "form")).toEqual(["Form", "Forma", "Former Models"]);
  expect(titles(papers, "forme")).toEqual(["Former Models"]);
  expect(titles(papers, "forme", (title) => title === "Form")).toContain("Form");
  expect(titles(papers, "formre")).toEqual(["Former Models"]);
});

test("matches a name with a typo as a name", () => {
  const papers = ["SparseGPT in the Wild, with SparseGPT", { title: "One-Shot Pruning", shortName: "SparseGPT" }];
  expect(find(papers, "sparsegtp")[0]).toEqual(["One-Shot Pruning", "nameLetters"]);
});

test("does not match an unfinished name as a name", () => {
  const papers = [
    { title: "Quan", tldr: "Quantify." },
    { title: "Eases", shortName: "Quantease" },
  ];
  expect(find(papers, "quante")).toEqual([["Eases", "allWords"]]);
});

test("finds papers with most of the words, weighted by rarity, if no paper has all of them", () => {
  const papers = ["Rotation of Models", "Models of Cooking", "Kernels", "A", "B", "C"];
  expect(find(papers, "models rotation hadamard kernels")).toEqual([]);
  expect(find(papers, "rotation models kernels")).toEqual([["Rotation of Models", "someWords"]]);
  expect(find(papers, "models kernels cooking")).toEqual([["Models of Cooking", "someWords"]]);
});

test("does not match a part of a single word", () => {
  expect(find(["Cache"], "xylophone")).toEqual([]);
});

test("matches more loosely if no paper that passes the filters has the words", () => {
  const papers = ["Fast Long Cache Pruning 2023", "Long Cache Pruning 2024", "x"];
  expect(titles(papers, "long fast cache pruning")).toEqual(["Fast Long Cache Pruning 2023"]);
  expect(titles(papers, "long fast cache pruning", (title) => title.endsWith("2024"))).toEqual([
    "Long Cache Pruning 2024",
  ]);
});

test("returns the papers that match the words even if none passes the filters", () => {
  const index = buildSearchIndex(smallData({ papers: [{ title: "Cache" }, { title: "Attention" }] }));
  const found = findPapers(termsOf(parseQuery("cache")), index, preparePaperNames(index), () => false, 300);
  expect(found).toMatchObject({ ranked: [], matching: [0] });
});

test("excludes papers with excluded words, even if their name is the query", () => {
  const papers = [
    { title: "LoRA: Low-Rank Adaptation", shortName: "LoRA" },
    "LoRA and Quantization",
    "KV Cache",
    "Cache of KV",
  ];
  expect(titles(papers, "lora -quantization")).toEqual(["LoRA: Low-Rank Adaptation"]);
  expect(titles(papers, "lora -adaptation")).toEqual(["LoRA and Quantization"]);
  expect(titles(papers, "-lora")).toEqual(["KV Cache", "Cache of KV"]);
  expect(titles(papers, "cache -kv-cache")).toEqual(["Cache of KV"]);
  expect(titles(papers, '-"kv cache" -lora')).toEqual(["Cache of KV"]);
  expect(titles(papers, "-quant")).toHaveLength(4);
});

test("finds nothing for symbols and everything for an empty query", () => {
  expect(titles(["A", "B"], "🦄 !")).toEqual([]);
  expect(titles(["A", "B"], "")).toEqual(["A", "B"]);
  expect(titles(["A", "B"], "-🦄")).toEqual(["A", "B"]);
});
