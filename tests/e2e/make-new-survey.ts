import { execFileSync } from "node:child_process";
import { rmSync } from "node:fs";

// Makes the content folder of the project "new" with `npm run new`, and checks it.

const folder = "out-new-content";
// The project sets CONTENT_DIR, from which the command would take names of venues. Without it, the content is the same
// each time, so that `npm start` does not build it again.
const { CONTENT_DIR, ...env } = process.env;
const run = (...args: string[]) => execFileSync("node_modules/.bin/tsx", args, { stdio: "inherit", env });

rmSync(folder, { recursive: true, force: true });
run("scripts/new.ts", folder, "--from", "tests/fixtures/new-survey/README.md");
run("scripts/validate.ts", "--content", folder);
