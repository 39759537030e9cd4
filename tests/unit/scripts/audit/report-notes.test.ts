import { afterEach, expect, test, vi } from "vitest";
import { reportNotes } from "@/scripts/audit/report-notes";
import { compileSmallSurvey, paperText } from "../../survey-files";

const note =
  "Large models need much memory when they answer many users at once. This one stores each weight of a layer in few bits and restores it just before the multiplication, while activations stay as they were in the original.";
const written = (id: string) =>
  paperText(
    id,
    "tldr: Does it\nnoteSource: https://arxiv.org/abs/2401.00001\ntechniques: [error-feedback]\n",
    `\n${note}\n`,
  );
/** GPTQ has a note, the two others are bare. */
const survey = compileSmallSurvey({ "papers/gptq.md": written("gptq"), "frameworks/vllm.md": null });

/** What is printed of the notes, and whether all is well, beside a revision with these files. */
function report(earlier?: { paths: string[]; renames?: [string, string][] }) {
  const log = vi.spyOn(console, "log").mockImplementation(() => {});
  const revision = earlier && {
    files: earlier.paths.map((path) => ({ path, text: "" })),
    formerPath: new Map(earlier.renames),
  };
  const isWell = reportNotes(survey, false, revision);
  return { isWell, printed: log.mock.calls.map(([line]) => String(line)) };
}

afterEach(() => {
  vi.restoreAllMocks();
});

test("every paper is held to the style of notes", () => {
  const { isWell, printed } = report();
  expect(isWell).toBe(false);
  expect(printed).toContain("papers/awq.md\tno-note\tThere is no note.");
});

test("papers that a revision does not have wait for an editor", () => {
  const { isWell, printed } = report({ paths: ["papers/gptq.md"] });
  expect(isWell).toBe(true);
  expect(printed).toContain("papers/awq.md\tfor the editor\tThere is no note.");
  expect(printed.at(-2)).toMatch(/^1 paper: .* 0 issues/);
});

test("a paper that was renamed is not new", () => {
  const { isWell } = report({
    paths: ["papers/gptq.md", "papers/old.md"],
    renames: [["papers/awq.md", "papers/old.md"]],
  });
  expect(isWell).toBe(false);
});
