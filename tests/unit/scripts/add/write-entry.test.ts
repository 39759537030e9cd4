import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { PaperDraft } from "@/lib/contribute/draft-paper";
import { compileSurvey } from "@/lib/survey/compile-survey";
import { writeEntry } from "@/scripts/add/write-entry";
import { writeContentFolder } from "../../content-folder";
import { surveyFiles } from "../../survey-files";

const draft: PaperDraft = {
  id: "heads",
  fields: {
    title: "Heads",
    authors: [],
    year: 2024,
    venue: "arXiv",
    status: "preprint",
    links: [{ type: "code", url: "https://example.org/heads" }],
    topics: ["models/pruning"],
    tldr: "Prunes heads.",
    history: [{ date: "2026-11-20", type: "added" }],
  },
  body: "A note.",
  notices: [],
};

/** Writes the draft to a folder, with the small survey as its content. */
function write(folder: string): { code: number; printed: string } {
  const files = surveyFiles();
  const { survey, issues } = compileSurvey(files);
  if (!survey) throw new Error("The small survey is not valid.");
  const printed: string[] = [];
  const print = (text: string) => void printed.push(text);
  const code = writeEntry(draft, "Heads", { folder, files, issues, survey }, { print: print, printError: print });
  return { code, printed: printed.join("\n").replaceAll(folder, "content") };
}

test("lists only the next steps that remain", () => {
  expect(write(writeContentFolder([]))).toEqual({
    code: 0,
    printed:
      "Wrote content/papers/heads.md.\nNext:\n- Add techniques: ids of files in techniques/, most important first.\n- Run npm run validate and open a pull request with this file. An editor adds what you leave out.",
  });
});

test("does not overwrite a file that was created in the meantime", () => {
  const folder = writeContentFolder([{ path: "papers/heads.md", text: "mine" }]);
  expect(write(folder)).toEqual({
    code: 1,
    printed: "Nothing was written: content/papers/heads.md already exists. Edit it or choose another id.",
  });
  expect(readFileSync(join(folder, "papers/heads.md"), "utf8")).toBe("mine");
});
