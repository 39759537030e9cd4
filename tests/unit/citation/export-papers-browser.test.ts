import { afterEach, expect, test, vi } from "vitest";
import { type CitationFormatId, citationFormats } from "@/lib/citation/citation-formats";
import { exportPapers } from "@/lib/citation/export-papers-browser";
import { citePapers } from "@/scripts/site/citations/cite-papers";
import { compileSmallSurvey } from "../survey-files";

const citations = citePapers(compileSmallSurvey());

/** Serves the citation data under a hash. Each test has its own, because pages keep the data. */
function serve(contentHash: string) {
  const requests: string[] = [];
  vi.stubGlobal("fetch", async (url: string) => {
    requests.push(url);
    const format = Object.keys(citationFormats).find((id) => url === `/atlas/data/citations-${id}-${contentHash}.json`);
    const texts = [...citations].map(([id, texts]) => [id, Object.entries(texts).find(([id]) => id === format)?.[1]]);
    return format ? Response.json(Object.fromEntries(texts)) : new Response("", { status: 404 });
  });
  return { requests, source: { basePath: "/atlas", contentHash } };
}

afterEach(() => {
  vi.unstubAllGlobals();
});

test.each([
  ["bibtex", ["@inproceedings{frantar2023gptq,", "@misc{lin2023awq,"]],
  ["biblatex", ["@inproceedings{frantar2023gptq,", "@online{lin2023awq,"]],
  ["ris", ["ID  - frantar2023gptq", "ID  - lin2023awq"]],
  ["csl-json", ['"id":"frantar2023gptq"', '"id":"lin2023awq"']],
  ["apa", ["Frantar, E., & Alistarh, D. (2023). GPTQ", "Lin, J. (2023"]],
  ["ieee", ["[1] E. Frantar and D. Alistarh, “GPTQ", "[2] J. Lin, “Activation"]],
  ["markdown", ["- [GPTQ: Accurate", "- [Activation-aware"]],
  ["csv", ["\r\ngptq,", "\r\nawq,"]],
] satisfies [CitationFormatId, string[]][])("exports papers as %s in the order of their ids", async (format, marks) => {
  const { source } = serve(format);
  const text = await exportPapers(["gptq", "awq"], format, source);
  const positions = marks.map((mark) => text.indexOf(mark));
  expect(positions).not.toContain(-1);
  expect(positions).toEqual(positions.toSorted((a, b) => a - b));
  const [first, second] = marks.map((mark) => mark.replace("[2]", "[1]").replace("\r\n", ""));
  const other = await exportPapers(["awq"], format, source);
  expect(other).toContain(second);
  expect(other).not.toContain(first);
});

test("leaves out ids that the survey does not have", async () => {
  const { source } = serve("missing");
  const text = await exportPapers(["unknown", "awq", "toString"], "bibtex", source);
  expect(text).toBe(citations.get("awq")?.bibtex);
});

test("fetches a format once, and again after a failure", async () => {
  vi.stubGlobal("fetch", async () => new Response("", { status: 503 }));
  const source = { basePath: "/atlas", contentHash: "once" };
  await expect(exportPapers(["awq"], "ris", source)).rejects.toThrow("failed with status 503");
  const { requests } = serve("once");
  await exportPapers(["awq"], "ris", source);
  await exportPapers(["gptq"], "ris", source);
  expect(requests).toEqual(["/atlas/data/citations-ris-once.json"]);
});
