import { join } from "node:path";
import { expect, test } from "vitest";
import { describeChange } from "@/lib/content/fixes/change";
import { fixContent } from "@/lib/content/fixes/fix-content";
import { readContentFolder } from "@/lib/content/read-content-fs";
import { edited, paperText, surveyFiles, withLine } from "../../survey-files";

const paper = { "papers/x.md": paperText("X").replace("arXiv", "Corr") };

/** Returns path and change of each fix in the small survey with changes, except citation keys. */
function fixesAfter(changes: Record<string, string | null>): string[] {
  return fixContent(surveyFiles(changes)).flatMap((file) =>
    file.changes
      .filter(({ was }) => was !== "no citation key")
      .map((change) => `${change.path}:${change.line} ${describeChange(change)}`),
  );
}

test("corrects the spelling of a paper's venue", () => {
  expect(fixesAfter(paper)).toEqual(["papers/x.md:5 Corr -> arXiv"]);
});

test("corrects no venues if one has no valid name", () => {
  expect(fixesAfter({ ...paper, ...edited("venues/iclr.md", "name: ICLR", "nmae: ICLR") })).toEqual([]);
});

test("corrects venues of papers only", () => {
  expect(fixesAfter(edited("survey.md", "venue: arXiv", "venue: Corr"))).toEqual([]);
});

test("skips unreadable and unexpected files", () => {
  const issue = { path: "papers/y.md", line: 1, column: 1, rule: "invalid-utf8", message: "" } as const;
  const unexpected = { path: "notes/x.md", text: paperText("X ") };
  const venues = surveyFiles().filter(({ path }) => path.startsWith("venues/"));
  expect(fixContent([...venues, unexpected, { path: issue.path, issue }])).toEqual([]);
});

test("fixes only selected files", () => {
  const files = surveyFiles({ ...paper, "papers/y.md": paperText("Y").replace("arXiv", "Corr") });
  expect(fixContent(files, (path) => path === "papers/y.md").map(({ path }) => path)).toEqual(["papers/y.md"]);
});

test("corrects the spelling of a version's venue", () => {
  const versions = "versions:\n  - venue: corr\n    year: 2022";
  expect(fixesAfter(withLine("papers/awq.md", versions))).toContain("papers/awq.md:16 corr -> arXiv");
});

const moved = (former: string) => ({
  ...edited("topics/models/pruning.md", "order: 2\n", `order: 2\nformerPaths:\n  - ${former}\n`),
  "papers/x.md": paperText("X").replace("models/quantization", former),
});

test("replaces the former path of a topic", () => {
  expect(fixesAfter(moved("models/sparsity"))).toContainEqual(
    expect.stringMatching(/^papers\/x\.md:\d+ models\/sparsity -> models\/pruning$/),
  );
});

test("keeps a former path that is in use or belongs to two topics", () => {
  expect(fixesAfter(moved("models/quantization"))).toEqual([]);
  const both = {
    ...moved("models/old"),
    ...edited("topics/models/quantization.md", "order: 1\n", "order: 1\nformerPaths:\n  - models/old\n"),
  };
  expect(fixesAfter(both).filter((fix) => fix.startsWith("papers/"))).toEqual([]);
});

test("adds different citation keys to two new papers", () => {
  const changes = { "papers/x.md": paperText("Weights"), "papers/y.md": paperText("Weights of Another Kind") };
  const texts = fixContent(surveyFiles(changes)).map(({ text }) => /^citationKey: (.*)$/m.exec(text)?.[1]);
  expect(new Set(texts).size).toBe(texts.length);
});

test("finds nothing to fix in the content of the atlas", { timeout: 120_000 }, () => {
  expect(fixContent(readContentFolder(join(import.meta.dirname, "../../../../content")))).toEqual([]);
});
