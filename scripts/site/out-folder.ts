import { readdirSync, realpathSync, statSync } from "node:fs";
import { basename, dirname, join, resolve, sep } from "node:path";
import { errorCode } from "@/lib/files/error-code";
import { contentFolder } from "@/lib/survey/load-survey-fs";
import { readMarker } from "./build-marker";
import { nextFolder } from "./next-folder";

/** Folder of the exported site: `OUT_DIR`, or `out`. */
export function outFolder(): string {
  return process.env.OUT_DIR || "out";
}

/** Folders of the project that a build reads or works in, and must not replace. */
interface ProjectFolders {
  project: string;
  content: string;
}

/**
 * Why a site must not be built into a folder, and what to do; undefined when it may. A build replaces the folder, so it
 * has to be new, empty, or the site of a former build.
 */
export function refuseOutFolder(
  folder: string,
  { project, content }: ProjectFolders = { project: ".", content: contentFolder() },
): string | undefined {
  const reason = findReason(folder, realPath(project), realPath(content));
  return reason && `The site cannot be built into ${folder}: ${reason} Set OUT_DIR to a new or empty folder.`;
}

function findReason(folder: string, project: string, content: string): string | undefined {
  let target: string;
  try {
    target = realPath(folder);
  } catch (error) {
    return `${error instanceof Error ? error.message : String(error)}.`;
  }
  if (target === project) return "it is the folder of the project.";
  if (target === content) return "it is the folder of the content.";
  if (isBelow(project, target)) return "it contains the project.";
  if (isBelow(content, target)) return "it contains the content.";
  if (isBelow(target, content)) return "it is inside the folder of the content.";
  const cache = join(project, nextFolder);
  if (target === cache || isBelow(target, cache)) return "Next works in .next and clears it.";
  if (statSync(target, { throwIfNoEntry: false })?.isDirectory() === false) return "it is a file.";
  if (!isReplaceable(target))
    return "it holds files that are not a site with a marker. If it is an old build, delete it.";
  return undefined;
}

function isReplaceable(target: string): boolean {
  try {
    return readdirSync(target).length === 0 || readMarker(target) !== undefined;
  } catch (error) {
    if (errorCode(error) === "ENOENT") return true;
    throw error;
  }
}

function isBelow(path: string, folder: string): boolean {
  return path.startsWith(folder.endsWith(sep) ? folder : folder + sep) && path !== folder;
}

/** An absolute path without links. Of a path that does not exist, the links of its nearest existing folder count. */
export function realPath(path: string): string {
  try {
    // The native function gives the letter case of the disk where that is ignored.
    return realpathSync.native(path);
  } catch (error) {
    if (errorCode(error) !== "ENOENT") throw error;
    const absolute = resolve(path);
    return join(realPath(dirname(absolute)), basename(absolute));
  }
}
