import { execFileSync } from "node:child_process";
import { maxFileBytes, toSourceFile } from "./read-content-fs";
import type { SourceFile } from "./read-entry";

/** The content at a revision. */
export interface Revision {
  /** Its files, except hidden ones. */
  files: SourceFile[];
  /** Previous paths of renamed files by their present paths, as git detects renames. */
  formerPath: ReadonlyMap<string, string>;
}

/**
 * Reads a content folder at a revision from the objects of git, without a checkout.
 *
 * @throws Error if the folder is not in a repository, or the repository does not have the revision.
 */
export function readRevision(folder: string, revision: string): Revision {
  const git = (args: string[], input?: string): Buffer =>
    execFileSync("git", args, { cwd: folder, input, maxBuffer: 1 << 30, stdio: ["pipe", "pipe", "pipe"] });
  // A revision can look like an option. Use its hash from here on.
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
    throw new Error(`git cannot find the revision "${revision}" in this repository. ${reason}`.trim());
  }
}

/** Parses the output of `git cat-file --batch`: for each blob a line with its size, its bytes, and a line feed. */
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

/** Parses the output of `git diff --name-status -z`: for each rename its status, previous path and new path. */
function readRenames(output: Buffer): Map<string, string> {
  const fields = output.toString().split("\0");
  const renames = new Map<string, string>();
  for (let index = 0; index + 2 < fields.length; index += 3)
    renames.set(fields[index + 2] ?? "", fields[index + 1] ?? "");
  return renames;
}
