import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";

/**
 * Copies the project into a temporary folder, where commands can be killed safely. Next needs a copy of the packages
 * (`modules: "copy"`); a link is enough for the other commands. Returns the folder and a function that removes it.
 *
 * @throws Error outside a git checkout.
 */
export function copyProject(modules: "copy" | "link"): { folder: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), "atlas-faults-"));
  const { status, stdout } = spawnSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"]);
  if (status !== 0) throw new Error("git cannot list the files of the project. Run this command in a git checkout.");
  for (const file of stdout.toString().split("\0").filter(Boolean)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    cpSync(file, join(folder, file));
  }
  const target = join(folder, "node_modules");
  if (modules === "link") symlinkSync(resolve("node_modules"), target);
  else copyModules(target);
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Copies the installed packages, as hard links where possible. */
function copyModules(target: string): void {
  const linked = spawnSync("cp", ["-al", "node_modules", target]).status === 0;
  if (!linked) {
    rmSync(target, { recursive: true, force: true });
    cpSync("node_modules", target, { recursive: true, verbatimSymlinks: true });
  }
  // The copy must not share the build cache of the checkout.
  rmSync(join(target, ".cache"), { recursive: true, force: true });
}
