import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { writeContentFolder } from "./content-folder";

/** A repository with files in its folder `content`, all of them committed, which goes when the test ends. */
export function createRepository(files: readonly { path: string; text: string | Uint8Array }[]) {
  const root = writeContentFolder(files.map(({ path, text }) => ({ path: `content/${path}`, text })));
  const git = (...args: string[]) => {
    const identity = ["-c", "user.name=Ada", "-c", "user.email=ada@example.org", "-c", "commit.gpgsign=false"];
    return execFileSync("git", [...identity, ...args], { cwd: root, stdio: "pipe" }).toString();
  };
  git("init", "--quiet");
  git("add", ".");
  git("commit", "--quiet", "--message", "All files");
  return {
    root,
    folder: join(root, "content"),
    git,
    write(path: string, text: string) {
      const file = join(root, "content", path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    },
  };
}
