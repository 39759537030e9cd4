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

/** Writes the draft into a folder of which the small survey was read. */
function write(folder: string): { code: number; printed: string } {
  const files = surveyFiles();
  const { survey, issues } = compileSurvey(files);
  if (!survey) throw new Error("The small survey is not valid.");
  const printed: string[] = [];
  const print = (text: string) => void printed.push(text);
  const code = writeEntry(draft, "Heads", { folder, files, issues, survey }, { print: print, printError: print });
  return { code, printed: printed.join("\n").replaceAll(folder, "content") };
}

test("what is left to do depends on what is there", () => {
  expect(write(writeContentFolder([]))).toEqual({
    code: 0,
    printed:
      "Wrote content/papers/heads.md.\nNext:\n- Add techniques: ids of files in techniques/, the most telling first.\n- Run npm run validate, then open a pull request with this one file; an editor adds what you leave out.",
  });
});

test("a file that came in the meantime is not written over", () => {
  const folder = writeContentFolder([{ path: "papers/heads.md", text: "mine" }]);
  expect(write(folder)).toEqual({
    code: 1,
    printed: "Nothing was written: content/papers/heads.md exists. Edit it, or choose another id.",
  });
  expect(readFileSync(join(folder, "papers/heads.md"), "utf8")).toBe("mine");
});
