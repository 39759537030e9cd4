import { createHash } from "node:crypto";
import { rmSync } from "node:fs";
import { connect, createServer, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { errorCode } from "@/lib/files/error-code";

/**
 * Waits until no other build of a project runs on this machine, then keeps others waiting. Gives what lets them go on.
 * The lock is a socket, so the system releases it when its process is killed. A file with a process id would not do: the
 * id may belong to another process by then.
 *
 * @param project Absolute path of the project's folder.
 */
export async function takeBuildLock(project: string, onWait: () => void): Promise<() => void> {
  const address = addressOf(project);
  let hasWaited = false;
  for (;;) {
    const release = await listen(address);
    if (release) return release;
    const holder = await connectTo(address);
    if (holder) {
      if (!hasWaited) onWait();
      hasWaited = true;
      await new Promise((done) => holder.resume().once("close", done));
    } else rmSync(address, { force: true });
  }
}

/** Outside the project: sockets cannot be copied with it, and not every file system has them. */
function addressOf(project: string): string {
  const hash = createHash("sha256").update(project).digest("hex").slice(0, 16);
  const name = `atlas-build-${process.getuid?.()}-${hash}`;
  // https://nodejs.org/api/net.html#identifying-paths-for-ipc-connections
  return process.platform === "win32" ? join("\\\\?\\pipe", name) : join(tmpdir(), `${name}.sock`);
}

/** Gives what closes the socket; undefined when there is one already. */
function listen(address: string): Promise<(() => void) | undefined> {
  const waiting = new Set<Socket>();
  const server = createServer((socket) => {
    waiting.add(socket.unref().on("error", ignore));
  });
  const release = () => {
    server.close();
    for (const socket of waiting) socket.destroy();
  };
  return new Promise((done) => {
    // Where there can be no socket, builds do not wait for each other, but Next refuses the second.
    server.once("error", (error) => done(errorCode(error) === "EADDRINUSE" ? undefined : ignore));
    server.listen(address, () => done(release)).unref();
  });
}

/** A connection to the holder of the lock; undefined when the holder was killed. */
function connectTo(address: string): Promise<Socket | undefined> {
  return new Promise((done) => {
    const socket = connect(address);
    socket.on("error", () => done(undefined)).once("connect", () => done(socket));
  });
}

function ignore(): void {}
