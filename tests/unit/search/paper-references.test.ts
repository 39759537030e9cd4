import { expect, test } from "vitest";
import { readReference } from "@/lib/identifiers/read-reference";
import { preparePaperReferences, referenceCode, referenceCodes } from "@/lib/search/paper-references";
import { compileSmallSurvey } from "../survey-files";

const codeOf = (text: string) => {
  const reference = readReference(text);
  return reference && referenceCode(reference);
};

test.each([
  ["https://arxiv.org/pdf/2211.00001v2", "2211.00001"],
  ["https://openreview.net/forum?id=AbC_dEfGhI", "o:abc_defghi"],
  ["https://github.com/Owner/Name.git", "g:owner/name"],
  ["https://gitlab.com/owner/name", "g:gitlab.com/owner/name"],
  ["https://huggingface.co/owner/model", "h:owner/model"],
  ["https://doi.org/10.1145/3600006.3613165", "d:10.1145/3600006.3613165"],
  ["https://aclanthology.org/P19-1007.pdf", "a:p19-1007"],
  ["https://proceedings.mlr.press/v202/rye23c.html", "p:v202/rye23c"],
  [
    "https://proceedings.neurips.cc/paper_files/paper/2023/hash/0df38cd13520747e1e64e5b123a78ef8-Abstract-Conference.html",
    "n:2023/0df38cd1",
  ],
])("writes %s as %s", (text, code) => {
  expect(codeOf(text)).toBe(code);
});

test("lists the identifiers, pages and repositories of a paper, each once", () => {
  const [paper] = compileSmallSurvey().papers;
  if (!paper) throw new Error("The survey has no papers.");
  const link = (type: "paper" | "code" | "project" | "blog", url: string) => ({ type, url });
  expect(
    referenceCodes({
      ...paper,
      arxiv: "2211.00001",
      doi: "10.18653/v1/2025.naacl-long.125",
      openreview: "AbCdEfGhIj",
      aclAnthology: "2025.naacl-long.125",
      links: [
        link("paper", "https://openreview.net/forum?id=AbCdEfGhIj"),
        link("paper", "https://arxiv.org/abs/2211.00001"),
        link("code", "https://github.com/owner/name"),
        link("project", "https://github.com/owner/page"),
        link("blog", "https://github.com/owner/blog"),
      ],
    }),
  ).toBe("a:2025.naacl-long.125 o:abcdefghij g:owner/name g:owner/page");
});

test("collects the papers of each reference", () => {
  const papers = { arxiv: ["2211.00001", ""], references: ["g:owner/name", "o:abcdefghij g:owner/name"] };
  expect([...preparePaperReferences(papers)]).toEqual([
    ["2211.00001", [0]],
    ["g:owner/name", [0, 1]],
    ["o:abcdefghij", [1]],
  ]);
});
