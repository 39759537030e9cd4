import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, expect, test, vi } from "vitest";
import { createRepository } from "../git-repository";
import { paperText, surveyFiles } from "../survey-files";

const { argv, exitCode } = process;
afterEach(() => {
  process.argv = argv;
  process.exitCode = exitCode;
  vi.restoreAllMocks();
});

/** Runs the command in this process. */
async function validate(...args: string[]) {
  const out = vi.spyOn(console, "log").mockImplementation(() => {});
  const error = vi.spyOn(console, "error").mockImplementation(() => {});
  process.argv = [...argv.slice(0, 2), ...args];
  vi.resetModules();
  await import("@/scripts/validate");
  const printed = (calls: unknown[][]) => calls.map((call) => `${call.join(" ")}\n`).join("");
  const result = { code: process.exitCode, out: printed(out.mock.calls), error: printed(error.mock.calls) };
  out.mockClear();
  error.mockClear();
  return result;
}

test("reports new issues, fixes them with --fix, and shows old ones as warnings with --since", async () => {
  const { folder, git, write } = createRepository(surveyFiles());
  expect(await validate("--content", folder)).toEqual({ code: 0, out: "13 files, no issues.\n", error: "" });

  write("papers/x.md", paperText("X").replace("arXiv", "Arxiv").replace("history: []", 'tldr: ""'));
  const broken = await validate("--content", folder);
  expect(broken).toMatchObject({ code: 1, error: "" });
  expect(broken.out).toContain(
    `${folder}/papers/x.md:5:8 unknown-venue  "Arxiv" is not a venue. The name of the venue is arXiv.\n`,
  );
  expect(broken.out).toMatch(/14 files, 2 issues, 1 fixable with --fix\.\n$/);

  const fixed = await validate("--content", folder, "--fix");
  expect(fixed.code).toBe(1);
  expect(fixed.out).toMatch(/\/papers\/x\.md:5 {2}Arxiv -> arXiv\n.*\/papers\/x\.md:9:7 bad-value /);
  expect(readFileSync(join(folder, "papers/x.md"), "utf8")).toContain("venue: arXiv\n");

  git("add", ".");
  git("commit", "--quiet", "--message", "Add an issue");
  expect(await validate("--content", folder, "--since", "HEAD~1")).toMatchObject({ code: 1 });
  const old = await validate("--content", folder, "--since", "HEAD", "--format", "github");
  expect(old.code).toBe(0);
  expect(old.out).toMatch(/^::warning file=[^\n]*\n14 files, no issues, 1 warning \(already at HEAD\)\.\n$/);
});

test.each([
  [["--content", "no/such/folder"], "The folder no/such/folder does not exist."],
  [["--format", "xml"], "argument 'xml' is invalid. Allowed choices are text, github, json."],
  [["--since", "no-such-revision"], 'git cannot find the revision "no-such-revision" in this repository.'],
  [["--wrong"], "Unknown option '--wrong'"],
])("reports a usage error for %j", async (args, message) => {
  const { code, out, error } = await validate(...args);
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(error).toContain(message);
  expect(error).toContain("Usage: npm run validate");
});
