import { execFileSync } from "node:child_process";
import { rmSync } from "node:fs";

// Makes the content folder of the project "new" with `npm run new`, and checks it.

const folder = "out-new-content";
const run = (...args: string[]) => execFileSync("node_modules/.bin/tsx", args, { stdio: "inherit" });

rmSync(folder, { recursive: true, force: true });
run("scripts/new.ts", folder, "--from", "tests/fixtures/new-survey/README.md");
run("scripts/validate.ts", "--content", folder);
