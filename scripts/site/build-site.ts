import { spawn } from "node:child_process";
import { cpSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { saveSnapshot } from "@/lib/survey/load-survey-fs";
import { pruneRouterFiles, pruneWorkerSources } from "./prune";
import { writeRedirects } from "./redirects";
import { cacheFolder, outFolder, stampBuild } from "./stamp";

/** Where Next leaves each site. Were it the site's own folder, Next would compile everything anew for every survey. */
const exportFolder = join(".next", "export");

/**
 * Runs the whole build: Next's export, less the files that only its router reads, plus redirects from former addresses.
 * The content is compiled here while Next is still busy with the code, for all its processes to read. Gives the exit code.
 */
export async function buildSite(): Promise<number> {
  mkdirSync(cacheFolder, { recursive: true });
  const snapshot = resolve(join(cacheFolder, "survey.json"));
  rmSync(snapshot, { force: true });
  // Neither what was served before nor pages of another survey are taken for this build's.
  for (const former of [outFolder(), exportFolder]) rmSync(former, { recursive: true, force: true });
  const next = startNext({ SURVEY_SNAPSHOT: snapshot, EXPORT_DIR: exportFolder });
  try {
    saveSnapshot(snapshot);
  } catch (error) {
    next.stop();
    console.error(error instanceof Error ? error.message : String(error));
    return 1;
  }
  const code = await next.exitCode;
  rmSync(snapshot, { force: true });
  if (code !== 0) return code;
  moveFolder(exportFolder, outFolder());
  const pruned = (await pruneRouterFiles(outFolder())) + pruneWorkerSources(outFolder());
  const redirects = writeRedirects(outFolder());
  console.log(`Removed ${pruned} files that nothing fetches, wrote ${redirects} redirects.`);
  stampBuild();
  return 0;
}

/** Moves a folder, to another file system too. */
function moveFolder(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  try {
    renameSync(from, to);
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EXDEV")) throw error;
    cpSync(from, to, { recursive: true });
    rmSync(from, { recursive: true });
  }
}

function startNext(env: Record<string, string>): { exitCode: Promise<number>; stop: () => void } {
  const child = spawn(process.execPath, ["node_modules/next/dist/bin/next", "build"], {
    stdio: "inherit",
    env: { ...process.env, ...env, NEXT_TELEMETRY_DISABLED: "1" },
  });
  const exitCode = new Promise<number>((done, reject) => {
    child.on("error", reject);
    child.on("close", (code) => done(code ?? 1));
  });
  return { exitCode, stop: () => child.kill() };
}
