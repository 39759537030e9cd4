import { writeSync } from "node:fs";
import { isMainThread } from "node:worker_threads";

// Preloaded into Next by run-next.ts. Next leads a process group. Its standard input is an unused pipe, which the
// system closes when the build ends, even if the build is killed. This script then ends the whole group. Otherwise Next
// would keep its lock and write to the folders of the next build.
if (isMainThread) {
  // Next's child processes belong to the group and do not need this script.
  process.execArgv = [];
  process.stdin.on("error", endGroup).on("close", endGroup).resume().unref();
}

function endGroup() {
  showCursor();
  try {
    process.kill(-process.pid, "SIGKILL");
  } catch {
    // Windows has no process groups.
    process.exit(1);
  }
}

/** Shows the terminal's cursor, which Next hides while it shows progress. */
function showCursor() {
  try {
    if (process.stdout.isTTY) writeSync(1, "\x1b[?25h");
  } catch {
    // The terminal is closed.
  }
}
