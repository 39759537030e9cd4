import { spawn } from "node:child_process";
import { rmSync } from "node:fs";
import { pruneRouterFiles } from "./prune";
import { writeRedirects } from "./redirects";
import { outFolder, stampBuild } from "./stamp";

/**
 * Runs the whole build: Next's export, less the files that only its router reads, plus redirects from former addresses.
 * Gives Next's exit code.
 */
export async function buildSite(): Promise<number> {
  // Next does not remove pages of a former build.
  rmSync(outFolder(), { recursive: true, force: true });
  const code = await run(process.execPath, ["node_modules/next/dist/bin/next", "build"]);
  if (code !== 0) return code;
  const pruned = pruneRouterFiles(outFolder());
  const redirects = writeRedirects(outFolder());
  console.log(`Removed ${pruned} router files, wrote ${redirects} redirects.`);
  stampBuild();
  return 0;
}

function run(command: string, args: string[]): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      stdio: "inherit",
      env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1" },
    });
    child.on("error", reject);
    child.on("close", (code) => resolve(code ?? 1));
  });
}
