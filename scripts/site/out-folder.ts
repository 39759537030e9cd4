import { readdirSync, realpathSync, statSync } from "node:fs";
import { basename, dirname, join, resolve, sep } from "node:path";
import { errorCode } from "@/lib/files/error-code";
import { contentFolder } from "@/lib/survey/load-survey-fs";
import { readMarker } from "./build-marker";
import { nextFolder } from "./next-folder";

/** Returns the folder of the built site: `OUT_DIR`, or `out`. */
export function outFolder(): string {
  return process.env.OUT_DIR || "out";
}

/** Folders that a build reads and must not replace. */
interface ProjectFolders {
  project: string;
  content: string;
}

/**
 * Returns an error message if a site must not be built into a folder, otherwise undefined. A build replaces the folder,
 * so the folder must be new, empty, or a previous build.
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
  if (target === project) return "it is the project folder.";
  if (target === content) return "it is the content folder.";
  if (isBelow(project, target)) return "it contains the project.";
  if (isBelow(content, target)) return "it contains the content.";
  if (isBelow(target, content)) return "it is inside the content folder.";
  const cache = join(project, nextFolder);
  if (target === cache || isBelow(target, cache)) return "it is in .next, which Next clears.";
  if (statSync(target, { throwIfNoEntry: false })?.isDirectory() === false) return "it is a file.";
  if (!isReplaceable(target)) return "it has files but no build marker. If it is an old build, delete it.";
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

/** Returns the absolute path with symbolic links resolved. The path does not have to exist. */
export function realPath(path: string): string {
  try {
    // On case-insensitive disks, only the native function returns the actual letter case.
    return realpathSync.native(path);
  } catch (error) {
    if (errorCode(error) !== "ENOENT") throw error;
    const absolute = resolve(path);
    return join(realPath(dirname(absolute)), basename(absolute));
  }
}
