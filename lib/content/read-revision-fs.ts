import { execFileSync } from "node:child_process";
import { maxFileBytes, toSourceFile } from "./read-content-fs";
import type { SourceFile } from "./read-entry";

/** Content as it stood at a revision. */
export interface Revision {
  /** Its files, without hidden ones. */
  files: SourceFile[];
  /** Paths then, by paths now, of files that were renamed since, as far as git sees it. */
  formerPath: ReadonlyMap<string, string>;
}

/**
 * Reads a content folder as it stood at a revision, out of git's store: nothing is checked out.
 *
 * @throws Error when the folder is in no repository, or the repository does not know the revision.
 */
export function readRevision(folder: string, revision: string): Revision {
  const git = (args: string[], input?: string): Buffer =>
    execFileSync("git", args, { cwd: folder, input, maxBuffer: 1 << 30, stdio: ["pipe", "pipe", "pipe"] });
  // A revision can be spelled like an option; from here on it is a hash.
  const commit = resolveCommit(
    () => git(["rev-parse", "--verify", "--end-of-options", `${revision}^{commit}`]),
    revision,
  );

  const blobs = git(["ls-tree", "-r", "-z", "-l", commit])
    .toString()
    .split("\0")
    .flatMap((line) => {
      const [, hash = "", size = "", path = ""] = /^100\d{3} blob (\w+) +(\d+)\t(.*)$/s.exec(line) ?? [];
      return path === "" || /(?:^|\/)\./.test(path) ? [] : [{ path, hash, size: Number(size) }];
    });
  const small = blobs.filter(({ size }) => size <= maxFileBytes);
  const contents = readBlobs(git(["cat-file", "--batch"], small.map(({ hash }) => `${hash}\n`).join("")));
  const bytesOf = new Map(small.map(({ path }, index) => [path, contents[index]]));
  return {
    files: blobs.map(({ path, size }) => toSourceFile(path, size, () => bytesOf.get(path) ?? new Uint8Array())),
    formerPath: readRenames(
      git(["diff", "--relative", "--find-renames", "--diff-filter=R", "--name-status", "-z", commit]),
    ),
  };
}

function resolveCommit(ask: () => Buffer, revision: string): string {
  try {
    return ask().toString().trim();
  } catch (error) {
    const reason = error instanceof Error ? error.message.split("\n").slice(1).join(" ").trim() : "";
    throw new Error(`git cannot find the revision "${revision}" here. ${reason}`.trim());
  }
}

/** The contents in the output of `git cat-file --batch`: a line with the size, the bytes, a line feed, for each. */
function readBlobs(output: Buffer): Uint8Array[] {
  const contents: Uint8Array[] = [];
  for (let offset = 0; offset < output.length; ) {
    const headEnd = output.indexOf(10, offset);
    const size = Number(output.toString("utf8", offset, headEnd).split(" ").at(-1));
    contents.push(output.subarray(headEnd + 1, headEnd + 1 + size));
    offset = headEnd + 1 + size + 1;
  }
  return contents;
}

/** New and former paths in the output of `git diff --name-status -z`: status, former path, new path, for each. */
function readRenames(output: Buffer): Map<string, string> {
  const fields = output.toString().split("\0");
  const renames = new Map<string, string>();
  for (let index = 0; index + 2 < fields.length; index += 3)
    renames.set(fields[index + 2] ?? "", fields[index + 1] ?? "");
  return renames;
}
