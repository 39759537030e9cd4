import { expect, test } from "vitest";
import { formatIssue } from "@/lib/content/issue";
import { checkNewFile, completeEntry } from "@/lib/contribute/complete-entry";
import type { PaperDraft } from "@/lib/contribute/draft-paper";
import { compileSurvey } from "@/lib/survey/compile-survey";
import { paperText, surveyFiles, withLine } from "../survey-files";

const draft: PaperDraft = {
  id: "heads",
  fields: {
    title: "Heads: Which Ones Are Needed",
    authors: ["Ada Crumb"],
    year: 2024,
    venue: "arXiv",
    status: "preprint",
    arxiv: "2401.00001",
    topics: ["models/pruning"],
    history: [{ date: "2026-11-20", type: "added" }],
  },
  body: "A note.",
  notices: ["Look."],
};

test("formats the file of a complete draft", () => {
  expect(completeEntry(draft)).toMatchInlineSnapshot(`
    {
      "file": {
        "path": "papers/heads.md",
        "text": "---
    title: "Heads: Which Ones Are Needed"
    authors:
      - Ada Crumb
    year: 2024
    venue: arXiv
    status: preprint
    arxiv: "2401.00001"
    citationKey: crumb2024heads
    topics:
      - models/pruning
    history:
      - date: 2026-11-20
        type: added
    ---

    A note.
    ",
      },
    }
  `);
});

test("lists the missing fields of an incomplete draft", () => {
  const { title, authors, history } = draft.fields;
  expect(completeEntry({ ...draft, fields: { title, authors, history, topics: [] } })).toEqual({
    missing: ["year", "venue", "topics"],
  });
});

/** Returns the issues that a new file adds to the small survey. */
function issuesOf(path: string, text: string, files = surveyFiles()): string[] {
  return checkNewFile(files, compileSurvey(files).issues, { path, text }).map((issue) => formatIssue(issue));
}

test("returns no issues for a valid file", () => {
  expect(issuesOf("papers/heads.md", paperText("Heads"))).toEqual([]);
});

test("returns issues in the file and in other files", () => {
  expect(issuesOf("papers/heads.md", paperText("SparseGPT", "tldr: ''\n"))).toMatchInlineSnapshot(`
    [
      "content/papers/heads.md:2:8 duplicate-title  This title is also in papers/sparsegpt.md:2. Keep one of the two.",
      "content/papers/heads.md:10:7 bad-value  "tldr" is the text "". The text is empty.",
    ]
  `);
  const renamed = surveyFiles(withLine("papers/awq.md", "aliases:\n  - heads"));
  expect(issuesOf("papers/heads.md", paperText("Heads"), renamed)).toMatchInlineSnapshot(`
    [
      "content/papers/awq.md:16:5 alias-shadows-id  This id is also in papers/heads.md:1. Keep one of the two.",
    ]
  `);
});

test("reports a file that already exists", () => {
  expect(issuesOf("papers/gptq.md", paperText("Heads"))).toEqual([expect.stringContaining("duplicate-id")]);
});

test("omits issues that exist without the new file", () => {
  const broken = surveyFiles(withLine("papers/awq.md", "colour: red"));
  expect(issuesOf("papers/heads.md", paperText("Heads"), broken)).toEqual([]);
});
