import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";
import { miniSurvey } from "../../faults/command-input";

test.each([
  `scripts/export.ts list --content ${miniSurvey.content}`,
  `scripts/audit.ts --content ${miniSurvey.content}`,
  `scripts/search.ts bread --content ${miniSurvey.content}`,
  "scripts/build.ts --help",
])("%s is quiet if its output is closed", (call) => {
  const command = `{ sleep 1; ${process.execPath} --import tsx ${call}; } 2>&1 >&3 3>&- | cat`;
  const output = execFileSync("bash", ["-c", `exec 3> >(true); ${command}`], { encoding: "utf8" });
  expect(output).toBe("");
});
