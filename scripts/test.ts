import { findBrowser } from "./browser/find-browser";
import { describeCommand, runCommand } from "./command";
import { countPlaywright, countVitest } from "./test/reports";
import { type Outcome, runStep, type Step } from "./test/steps";

const command = describeCommand({
  call: "npm test --",
  does: "Runs all content and code checks, three builds and the browser tests, then prints a summary.",
  reads: ["CHROMIUM_PATH", "CHECK_SINCE"],
  exitCodes: { 0: "everything passed", 1: "a check failed" },
});

const bin = (name: string) => `node_modules/.bin/${name}`;
const made = { CONTENT_DIR: "out-new-content", OUT_DIR: "out-new" };
const mini = { CONTENT_DIR: "tests/fixtures/mini-survey", BASE_PATH: "/some/where", OUT_DIR: "out-mini" };

/** Only papers that exist at this revision must have a note. An editor adds the notes of newer papers. */
const since = process.env.CHECK_SINCE;

/** All checks, fastest first. */
const steps: Step[] = [
  { name: "content is valid", command: bin("tsx"), args: ["scripts/validate.ts"] },
  { name: "source lists are accounted for", command: bin("tsx"), args: ["scripts/audit.ts"] },
  {
    name: "notes follow the style guide",
    command: bin("tsx"),
    args: ["scripts/audit.ts", "notes", ...(since ? ["--since", since] : [])],
  },
  {
    name: "JSON Schemas and content model are up to date",
    command: bin("tsx"),
    args: ["scripts/schema.ts", "--check"],
  },
  { name: "lint and format", command: bin("biome"), args: ["check", "--error-on-warnings", "."] },
  { name: "types", command: bin("tsc"), args: ["--noEmit"] },
  {
    name: "unit tests",
    command: bin("vitest"),
    args: ["run", "--reporter=default", "--reporter=json", "--outputFile.json=test-results/unit.json"],
    report: { file: "test-results/unit.json", count: countVitest },
  },
  { name: "build", command: bin("tsx"), args: ["scripts/build.ts"] },
  { name: "new survey from a list", command: bin("tsx"), args: ["tests/e2e/make-new-survey.ts"] },
  // Next compiles the code again when the base path changes, so the builds without one come first.
  { name: "build of the new survey", command: bin("tsx"), args: ["scripts/build.ts"], env: made },
  { name: "build of another survey under a base path", command: bin("tsx"), args: ["scripts/build.ts"], env: mini },
  {
    name: "browser tests",
    command: bin("playwright"),
    args: ["test"],
    report: { file: "test-results/e2e.json", count: countPlaywright },
  },
];

/** Runs all steps, even after a failure, and prints a summary. Returns exit code 0 if everything passed. */
async function test(): Promise<number> {
  process.env.CHROMIUM_PATH = findBrowser();
  const outcomes: Outcome[] = [];
  for (const step of steps) outcomes.push(await runStep(step));

  console.log("\n── Summary");
  for (const { name, passed, failed, flaky, seconds } of outcomes) {
    const retried = flaky ? ` (${flaky} only on a retry)` : "";
    console.log(
      `${failed > 0 ? "✗" : "✓"} ${name}: ${passed} passed${retried}, ${failed} failed, ${seconds.toFixed(0)} s`,
    );
  }
  const total = (key: "passed" | "failed") => outcomes.reduce((sum, outcome) => sum + outcome[key], 0);
  console.log(`${total("passed")} passed, ${total("failed")} failed`);
  return total("failed") > 0 ? 1 : 0;
}

process.exitCode = await runCommand(command, test);
