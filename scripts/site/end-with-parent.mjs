import { writeSync } from "node:fs";
import { isMainThread } from "node:worker_threads";

// Preloaded into Next by run-next.ts. Next leads a process group; its standard input is a pipe that nobody writes to.
// The system closes the pipe when the build ends, however it ends. Then the whole group ends too: a Next that lives on
// would hold its lock and write to the folders of the next build.
if (isMainThread) {
  // The processes that Next starts belong to the group and need no guard.
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

/** Next hides the cursor of a terminal while it shows progress. */
function showCursor() {
  try {
    if (process.stdout.isTTY) writeSync(1, "\x1b[?25h");
  } catch {
    // The terminal is closed.
  }
}
