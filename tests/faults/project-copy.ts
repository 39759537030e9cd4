import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";

/**
 * Copies the project into a temporary folder, so that commands can be killed there. Next asks for packages of its own
 * (`modules: "copy"`); the other commands work with a link. Gives the folder and what removes it.
 */
export function copyProject(modules: "copy" | "link"): { folder: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), "atlas-faults-"));
  const { status, stdout } = spawnSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"]);
  if (status !== 0) throw new Error("git cannot list the files of the project. Run this in a checkout.");
  for (const file of stdout.toString().split("\0").filter(Boolean)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    cpSync(file, join(folder, file));
  }
  const target = join(folder, "node_modules");
  if (modules === "link") symlinkSync(resolve("node_modules"), target);
  else copyModules(target);
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Copies the installed packages, by hard links where that is possible. */
function copyModules(target: string): void {
  const linked = spawnSync("cp", ["-al", "node_modules", target]).status === 0;
  if (!linked) {
    rmSync(target, { recursive: true, force: true });
    cpSync("node_modules", target, { recursive: true, verbatimSymlinks: true });
  }
  // What builds of the checkout share with each other must not be shared with the copy.
  rmSync(join(target, ".cache"), { recursive: true, force: true });
}
