import { expect, test } from "vitest";
import { referenceLinks } from "@/lib/survey/reference-links";
import { compileSmallSurvey } from "../survey-files";

const { sourceById } = compileSmallSurvey({
  "sources/review.md": "---\ntitle: A review\nkind: review\nurl: https://review.example/\n---\n",
});

test("links to the line if the source has a permalink", () => {
  expect(referenceLinks([{ source: "paper-list", line: 3 }], sourceById)).toEqual([
    { title: "A paper list", url: "https://github.com/example/list/blob/main/README.md#L3", detail: "line 3" },
  ]);
});

test("links to the source otherwise", () => {
  const references = [
    { source: "paper-list", section: "Quantization" },
    { source: "review", line: 3 },
    { source: "review" },
  ];
  expect(referenceLinks(references, sourceById).map(({ url, detail }) => [url, detail])).toEqual([
    ["https://github.com/example/list", "Quantization"],
    ["https://review.example/", "line 3"],
    ["https://review.example/", undefined],
  ]);
});
