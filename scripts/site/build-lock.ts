import { createHash } from "node:crypto";
import { rmSync } from "node:fs";
import { connect, createServer, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { errorCode } from "@/lib/files/error-code";

/**
 * Waits for other builds of a project on this machine to end, then takes the lock. Returns a function that releases it.
 * The lock is a socket, so the system releases it if its process is killed. A file with a process id is not enough,
 * because another process can get the same id.
 *
 * @param project Absolute path of the project's folder.
 * @param onWait Called once if the lock is held.
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

/** Outside the project, because sockets cannot be copied and not every file system supports them. */
function addressOf(project: string): string {
  const hash = createHash("sha256").update(project).digest("hex").slice(0, 16);
  const name = `atlas-build-${process.getuid?.()}-${hash}`;
  // https://nodejs.org/api/net.html#identifying-paths-for-ipc-connections
  return process.platform === "win32" ? join("\\\\?\\pipe", name) : join(tmpdir(), `${name}.sock`);
}

/** Listens on the socket. Returns a function that closes it, or undefined if the socket exists. */
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
    // Without sockets, builds do not wait for each other, but Next refuses the second build.
    server.once("error", (error) => done(errorCode(error) === "EADDRINUSE" ? undefined : ignore));
    server.listen(address, () => done(release)).unref();
  });
}

/** Connects to the holder of the lock. Returns undefined if the holder was killed. */
function connectTo(address: string): Promise<Socket | undefined> {
  return new Promise((done) => {
    const socket = connect(address);
    socket.on("error", () => done(undefined)).once("connect", () => done(socket));
  });
}

function ignore(): void {}
