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
/** GPTQ has a note, the two other papers have none. */
const survey = compileSmallSurvey({ "papers/gptq.md": written("gptq"), "frameworks/vllm.md": null });

/** The printed lines and the result, compared with an earlier revision that has these files. */
function report(earlier?: { paths: string[]; renames?: [string, string][] }) {
  const log = vi.spyOn(console, "log").mockImplementation(() => {});
  const revision = earlier && {
    files: earlier.paths.map((path) => ({ path, text: "" })),
    formerPath: new Map(earlier.renames),
  };
  const passes = reportNotes(survey, false, revision);
  return { passes, printed: log.mock.calls.map(([line]) => String(line)) };
}

afterEach(() => {
  vi.restoreAllMocks();
});

test("reports issues of all papers without an earlier revision", () => {
  const { passes, printed } = report();
  expect(passes).toBe(false);
  expect(printed).toContain("papers/awq.md\tno-note\tThe note is missing.");
});

test("reports issues of new papers as pending", () => {
  const { passes, printed } = report({ paths: ["papers/gptq.md"] });
  expect(passes).toBe(true);
  expect(printed).toContain("papers/awq.md\tpending\tThe note is missing.");
  expect(printed.at(-2)).toMatch(/^1 paper: .* 0 issues/);
});

test("does not treat a renamed paper as new", () => {
  const { passes } = report({
    paths: ["papers/gptq.md", "papers/old.md"],
    renames: [["papers/awq.md", "papers/old.md"]],
  });
  expect(passes).toBe(false);
});
