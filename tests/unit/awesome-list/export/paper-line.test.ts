import { expect, test } from "vitest";
import { frameworkTable } from "@/lib/awesome-list/export/framework-rows";
import { paperLine } from "@/lib/awesome-list/export/paper-line";
import { compileSmallSurvey, paperOf } from "../../survey-files";

const site = "https://atlas.example/";
const { frameworks, ...survey } = compileSmallSurvey();

test("links the id of a web page even if another link has it", () => {
  const links = [{ type: "paper" as const, url: "https://arxiv.org/abs/2210.17323" }];
  const paper = { ...paperOf(survey, "gptq"), links };
  expect(paperLine(paper, site)).not.toContain("[arXiv]");
  expect(paperLine({ ...paper, status: "web" }, site)).toContain("[arXiv](https://arxiv.org/abs/2210.17323)");
});

test("links an id that differs from the id in the links", () => {
  const links = [{ type: "paper" as const, url: "https://arxiv.org/abs/2501.00001" }];
  expect(paperLine({ ...paperOf(survey, "gptq"), links }, site)).toContain("[arXiv](https://arxiv.org/abs/2210.17323)");
});

test("escapes a vertical bar in a name or URL", () => {
  const [framework] = frameworks;
  if (!framework) throw new Error("The small survey must have a framework.");
  const rows = frameworkTable([{ ...framework, name: "a|b", repository: "https://x.example/a|b" }], site);
  expect(rows.at(-1)).toMatch(
    /^\| a\\\|b \[Code\]\(https:\/\/x\.example\/a\\\|b\) \[Entry\]\(https:\/\/atlas\.example\/frameworks\/vllm\/\) \| +\| +\| ✅ +\|$/,
  );
});
