import { expect, test } from "vitest";
import { parseArxivAtom } from "@/lib/contribute/metadata/parse-arxiv-atom";
import { answer } from "./answers";

const paper = answer("arxiv-paper.xml");

test("reads title and abstract on one line, the year of the first version and the id without version", () => {
  expect(parseArxivAtom(paper)).toMatchInlineSnapshot(`
    {
      "abstract": "We study post-training quantization of the weights of large language models to three bits. Outliers are absorbed by a rotation before weights are rounded. Code: https://github.com/example/tinyquant.",
      "arxiv": "2511.01234",
      "authors": [
        "Zoë Łuczak",
        "José da Silva",
      ],
      "doi": undefined,
      "notices": [],
      "page": "https://arxiv.org/abs/2511.01234",
      "remarks": [
        "14 pages, 5 figures",
      ],
      "title": "TinyQuant: Rounding Weights & Caches of Large Language Models to Three Bits",
      "urls": [
        "https://arxiv.org/abs/2511.01234",
      ],
      "venues": [],
      "year": 2025,
    }
  `);
});

test("reads DOI, journal reference and comment", () => {
  const published = paper.replace(
    "<arxiv:comment>14 pages, 5 figures</arxiv:comment>",
    '<arxiv:doi>10.1145/1</arxiv:doi>\n<arxiv:comment xmlns:arxiv="http://arxiv.org/schemas/atom">ICML 2025</arxiv:comment>\n<arxiv:journal_ref>PMLR 267 (2025)</arxiv:journal_ref>',
  );
  expect(parseArxivAtom(published)).toMatchObject({
    doi: "10.1145/1",
    remarks: ["ICML 2025"],
    venues: ["PMLR 267 (2025)"],
  });
});

test("reads old and new ids from http and https URLs", () => {
  const id = (url: string) => parseArxivAtom(paper.replace("http://arxiv.org/abs/2511.01234v2", url)).arxiv;
  expect(id("https://arxiv.org/abs/2511.01234")).toBe("2511.01234");
  expect(id("http://arxiv.org/abs/cs.CL/0501001v1")).toBe("cs/0501001");
});

test("adds a notice for LaTeX in the title", () => {
  expect(parseArxivAtom(paper.replace("TinyQuant:", "$\\alpha$-Quant:")).notices).toEqual([
    "The title has LaTeX commands. Replace them with plain text.",
  ]);
});

test.each([
  ["an error", answer("arxiv-error.xml"), "arXiv reports an error: incorrect id format for 2511.99999999."],
  ["an empty feed", answer("arxiv-empty.xml"), "arXiv has no paper with this id."],
  ["too many requests", "Rate exceeded.", "arXiv received too many requests. Try again in a minute."],
  [
    "a web page",
    "<!DOCTYPE html><html><body><p>Down</body></html>",
    "The response from arXiv is not an Atom feed of papers.",
  ],
  ["an incomplete feed", paper.slice(0, 900), "The response from arXiv is not an Atom feed of papers."],
  ["an empty response", "", "The response from arXiv is not an Atom feed of papers."],
  [
    "an entry without id",
    paper.replace("http://arxiv.org/abs/2511.01234v2", "urn:x"),
    "The response from arXiv has no paper.",
  ],
])("reports %s", (_name, xml, message) => {
  expect(() => parseArxivAtom(xml)).toThrow(message);
});
