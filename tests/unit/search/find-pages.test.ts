import { expect, test } from "vitest";
import { flatResults } from "@/lib/search/flat-results";
import { type SmallData, search } from "./small-data";

const data: SmallData = {
  topics: [{ path: "cost", title: "Training Cost Models" }],
  pages: [
    { address: "/choose/", name: "Choose: memory calculator", aliases: ["Choose", "Calculator", "VRAM", "显存"] },
    { address: "/costs/", name: "Costs", aliases: ["Training costs"] },
    { address: "/new/", name: "What is new" },
  ],
  models: [
    { id: "llama-3-8b", name: "Llama 3 8B" },
    { id: "llama-3-1-8b", name: "Llama 3.1 8B" },
    { id: "qwen3-30b-a3b", name: "Qwen3 30B-A3B" },
  ],
  cards: [
    { id: "h100-sxm", name: "NVIDIA H100 SXM 80 GB" },
    { id: "h100-pcie", name: "NVIDIA H100 PCIe 80 GB" },
    { id: "l40s", name: "NVIDIA L40S 48 GB" },
    { id: "gaudi-3", name: "Intel Gaudi 3 128 GB" },
    { id: "dgx-spark", name: "NVIDIA DGX Spark GB10 128 GB" },
  ],
  papers: [{ title: "Sparse SRAM Kernels" }, { title: "New Waiting Lines for Costs of Serving" }],
};
const find = (query: string) =>
  search(data, query)
    .entries.filter(({ kind }) => kind === "page")
    .map(({ id }) => id);

test.each([
  ["vram", ["/choose/"]],
  ["calculators", ["/choose/"]],
  ["what is the VRAM", ["/choose/"]],
  ["vram calculator", ["/choose/"]],
  ["显存", ["/choose/"]],
  ["costs", ["/costs/"]],
  ["what is new", ["/new/"]],
  ["llama 3.1 8b instruct", ["/choose/?model=llama-3-1-8b"]],
  ["llama 3 8b", ["/choose/?model=llama-3-8b"]],
  ["qwen3 30b vram", ["/choose/?model=qwen3-30b-a3b"]],
  ["Qwen3-30B-A3B", ["/choose/?model=qwen3-30b-a3b"]],
  ["h100", ["/choose/?card=h100-sxm", "/choose/?card=h100-pcie"]],
  ["nvidia h100 80gb", ["/choose/?card=h100-sxm", "/choose/?card=h100-pcie"]],
  ["H100 PCIe 80 GB", ["/choose/?card=h100-pcie"]],
  ["gaudi 3", ["/choose/?card=gaudi-3"]],
  ["intel gaudi", ["/choose/?card=gaudi-3"]],
  ["dgx spark", ["/choose/?card=dgx-spark"]],
  ["GB10", ["/choose/?card=dgx-spark"]],
])("%s finds the page", (query, addresses) => {
  expect(find(query)).toEqual(addresses);
});

test.each([
  "new",
  "memory",
  "low vram",
  "costs of serving",
  "l40",
  "3",
  "llama 8b",
  "80 gb",
  "vram OR costs",
  "h10",
  "spark",
])("%s finds no page", (query) => {
  expect(find(query)).toEqual([]);
});

test("words of pages do not change which papers are found", () => {
  const without = { ...data, pages: [], models: [], cards: [] };
  for (const query of ["vram", "low vram", "calculator", "new waiting", "costs", "gaudi"]) {
    const papersOf = (from: SmallData) => search(from, query).papers.map(({ id }) => id);
    expect(papersOf(data), query).toEqual(papersOf(without));
  }
});

test("a page follows the leading entries and precedes the papers", () => {
  const kinds = flatResults(search(data, "training costs")).map(({ kind, hit }) => `${kind} ${hit.title}`);
  expect(kinds.slice(0, 2)).toEqual(["topic Training Cost Models", "page Costs"]);
});
