import { mkdirSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { loadContentHash, loadSurvey, saveSnapshot } from "@/lib/survey/load-survey-fs";
import { takeFolderLock } from "../folder-lock";
import { printError } from "../print";
import { writeApi } from "./api/write-api";
import { writeAuthors } from "./authors/write-authors";
import { buildIslands } from "./build-islands";
import { readMarker, writeMarker } from "./build-marker";
import { buildServiceWorker } from "./build-service-worker";
import { citePapers } from "./citations/cite-papers";
import { writeCitations } from "./citations/write-citations";
import { writeFeeds } from "./feeds/write-feeds";
import { writeFigures } from "./figures/write-figures";
import { fingerprint } from "./fingerprint";
import { finishSite } from "./finish-site";
import { writeMarkdown } from "./markdown/write-markdown";
import { nextFolder } from "./next-folder";
import { outFolder, realPath, refuseOutFolder } from "./out-folder";
import { runNext } from "./run-next";
import { recoverFolder, swapFolder } from "./swap-folder";
import { writeLicenses } from "./write-licenses";

/** Folder that Next exports to. It is the same for all surveys: if it changed, Next would compile everything again. */
const exportFolder = join(nextFolder, "export");

/** Folder for files that the processes of a build share. */
const cacheFolder = join("node_modules", ".cache", "efficient-llm-atlas");

/**
 * Builds the site. The previous site stays in place until the new one is complete. With `unlessCurrent`, keeps a site
 * that was built from the current files and settings. Returns the exit code: 2 if `OUT_DIR` is refused, 1 if the build
 * fails.
 */
export async function buildSite({ unlessCurrent = false } = {}): Promise<number> {
  const refusal = refuseOutFolder(outFolder());
  if (refusal) {
    printError(refusal);
    return 2;
  }
  mkdirSync(cacheFolder, { recursive: true });
  const release = await takeFolderLock("build", ".", () =>
    printError("Another build of this project is running. Waiting for it to end …"),
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
    printError(error instanceof Error ? error.message : String(error));
    return 1;
  } finally {
    release();
  }
}

/**
 * Runs Next's export and turns it into the site. While Next compiles the code, this process compiles the content for
 * all of Next's processes. Returns the exit code.
 *
 * @throws Error with all issues if the content is invalid.
 */
async function exportSite(): Promise<number> {
  const snapshot = resolve(join(cacheFolder, "survey.json"));
  // Remove the snapshot and the pages of the previous build, which may be of another survey.
  for (const path of [snapshot, exportFolder]) rmSync(path, { recursive: true, force: true });
  const next = runNext({ SURVEY_SNAPSHOT: snapshot, EXPORT_DIR: exportFolder });
  let citations: ReturnType<typeof citePapers>;
  try {
    saveSnapshot(snapshot);
    citations = citePapers(loadSurvey());
  } catch (error) {
    next.stop();
    await next.exitCode;
    throw error;
  }
  const code = await next.exitCode;
  rmSync(snapshot, { force: true });
  if (code !== 0) return code;
  const { loader, searchScripts } = await buildIslands(exportFolder);
  finishSite(exportFolder, loader);
  writeAuthors(exportFolder, loadSurvey());
  writeCitations(exportFolder, loadSurvey(), citations, loadContentHash());
  writeFigures(exportFolder, loadSurvey());
  writeFeeds(exportFolder, loadSurvey());
  writeApi(exportFolder, loadSurvey(), loadContentHash());
  writeMarkdown(exportFolder, loadSurvey());
  writeLicenses(exportFolder);
  await buildServiceWorker(exportFolder, searchScripts);
  return 0;
}
