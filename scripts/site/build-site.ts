import { mkdirSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { saveSnapshot } from "@/lib/survey/load-survey-fs";
import { buildIslands } from "./build-islands";
import { takeBuildLock } from "./build-lock";
import { readMarker, writeMarker } from "./build-marker";
import { fingerprint } from "./fingerprint";
import { finishSite } from "./finish-site";
import { nextFolder } from "./next-folder";
import { outFolder, realPath, refuseOutFolder } from "./out-folder";
import { runNext } from "./run-next";
import { recoverFolder, swapFolder } from "./swap-folder";
import { writeLicenses } from "./write-licenses";

/** Where Next leaves each site. Were it the site's own folder, Next would compile everything anew for every survey. */
const exportFolder = join(nextFolder, "export");

/** Where builds keep what their processes share. */
const cacheFolder = join("node_modules", ".cache", "efficient-llm-atlas");

/**
 * Builds the site and puts it in the place of the former one, which stays until the new one is whole. With
 * `unlessCurrent`, keeps a site that was built from the files and settings as they are now. Gives the exit code: 2 when
 * the site must not be built into `OUT_DIR`, 1 when the build fails.
 */
export async function buildSite({ unlessCurrent = false } = {}): Promise<number> {
  const refusal = refuseOutFolder(outFolder());
  if (refusal) {
    console.error(refusal);
    return 2;
  }
  mkdirSync(cacheFolder, { recursive: true });
  const release = await takeBuildLock(process.cwd(), () =>
    console.error("Another build of this project is running. Waiting for it to end …"),
  );
  try {
    const target = realPath(outFolder());
    recoverFolder(target);
    const source = fingerprint();
    if (unlessCurrent && readMarker(target) === source) return 0;
    const code = await exportSite();
    if (code !== 0) return code;
    writeMarker(exportFolder, source);
    swapFolder(exportFolder, target);
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return 1;
  } finally {
    release();
  }
}

/**
 * Runs Next's export and makes the site of it. The content is compiled here while Next is still busy with the code, for
 * all its processes to read. Gives the exit code.
 *
 * @throws Error naming every issue of the content while there are any.
 */
async function exportSite(): Promise<number> {
  const snapshot = resolve(join(cacheFolder, "survey.json"));
  // Pages of another survey are not taken for this build's.
  for (const path of [snapshot, exportFolder]) rmSync(path, { recursive: true, force: true });
  const next = runNext({ SURVEY_SNAPSHOT: snapshot, EXPORT_DIR: exportFolder });
  try {
    saveSnapshot(snapshot);
  } catch (error) {
    next.stop();
    await next.exitCode;
    throw error;
  }
  const code = await next.exitCode;
  rmSync(snapshot, { force: true });
  if (code !== 0) return code;
  finishSite(exportFolder, await buildIslands(exportFolder));
  writeLicenses(exportFolder);
  return 0;
}
