import { join } from "node:path";
import { expect, test } from "vitest";
import { describeChange } from "@/lib/content/fixes/change";
import { fixContent } from "@/lib/content/fixes/fix-content";
import { readContentFolder } from "@/lib/content/read-content-fs";
import { edited, paperText, surveyFiles, withLine } from "../../survey-files";

const paper = { "papers/x.md": paperText("X").replace("arXiv", "Corr") };

/** Path and change of everything that is fixed in the small survey with changes, but for citation keys. */
function fixesAfter(changes: Record<string, string | null>): string[] {
  return fixContent(surveyFiles(changes)).flatMap((file) =>
    file.changes
      .filter(({ was }) => was !== "no citation key")
      .map((change) => `${change.path}:${change.line} ${describeChange(change)}`),
  );
}

test("a paper's venue is written as the file of the venue has it", () => {
  expect(fixesAfter(paper)).toEqual(["papers/x.md:5 Corr -> arXiv"]);
});

test("while a venue's name is not known no spelling is judged", () => {
  expect(fixesAfter({ ...paper, ...edited("venues/iclr.md", "name: ICLR", "nmae: ICLR") })).toEqual([]);
});

test("only papers have a venue", () => {
  expect(fixesAfter(edited("survey.md", "venue: arXiv", "venue: Corr"))).toEqual([]);
});

test("files that could not be read, and strays, are passed over", () => {
  const issue = { path: "papers/y.md", line: 1, column: 1, rule: "invalid-utf8", message: "" } as const;
  const stray = { path: "notes/x.md", text: paperText("X ") };
  const venues = surveyFiles().filter(({ path }) => path.startsWith("venues/"));
  expect(fixContent([...venues, stray, { path: issue.path, issue }])).toEqual([]);
});

test("files can be picked", () => {
  const files = surveyFiles({ ...paper, "papers/y.md": paperText("Y").replace("arXiv", "Corr") });
  expect(fixContent(files, (path) => path === "papers/y.md").map(({ path }) => path)).toEqual(["papers/y.md"]);
});

test("a version's venue is written as the file of the venue has it", () => {
  const versions = "versions:\n  - venue: corr\n    year: 2022";
  expect(fixesAfter(withLine("papers/awq.md", versions))).toContain("papers/awq.md:16 corr -> arXiv");
});

const moved = (former: string) => ({
  ...edited("topics/models/pruning.md", "order: 2\n", `order: 2\nformerPaths:\n  - ${former}\n`),
  "papers/x.md": paperText("X").replace("models/quantization", former),
});

test("a topic that moved is written by its present path", () => {
  expect(fixesAfter(moved("models/sparsity"))).toContainEqual(
    expect.stringMatching(/^papers\/x\.md:\d+ models\/sparsity -> models\/pruning$/),
  );
});

test("a path that is still in use, or that two topics had, is not a moved one", () => {
  expect(fixesAfter(moved("models/quantization"))).toEqual([]);
  const both = {
    ...moved("models/old"),
    ...edited("topics/models/quantization.md", "order: 1\n", "order: 1\nformerPaths:\n  - models/old\n"),
  };
  expect(fixesAfter(both).filter((fix) => fix.startsWith("papers/"))).toEqual([]);
});

test("two new papers do not get the same citation key", () => {
  const changes = { "papers/x.md": paperText("Weights"), "papers/y.md": paperText("Weights of Another Kind") };
  const texts = fixContent(surveyFiles(changes)).map(({ text }) => /^citationKey: (.*)$/m.exec(text)?.[1]);
  expect(new Set(texts).size).toBe(texts.length);
});

test("the content as it is has nothing to mend", { timeout: 30_000 }, () => {
  expect(fixContent(readContentFolder(join(import.meta.dirname, "../../../../content")))).toEqual([]);
});
