import { createHash } from "node:crypto";
import { realpathSync, rmSync } from "node:fs";
import { connect, createServer, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { errorCode } from "@/lib/files/error-code";
import { printError } from "./print";

/** What a command does while it holds the lock of a folder. */
type Purpose = "build" | "write";

/**
 * Waits for other commands on this machine with the same purpose in a folder to end, then takes the lock. Returns a
 * function that releases it.
 * The lock is a socket, so the system releases it if its process is killed. A file with a process id is not enough,
 * because another process can get the same id.
 *
 * @param folder The folder, which must exist.
 * @param onWait Called once if the lock is held.
 */
export async function takeFolderLock(purpose: Purpose, folder: string, onWait: () => void): Promise<() => void> {
  const address = addressOf(purpose, realpathSync(folder));
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

/** Takes the lock of a content folder for a command that writes to it. Returns a function that releases it. */
export function waitForWriters(
  folder: string,
  say: (text: string) => void = (text) => printError(text),
): Promise<() => void> {
  return takeFolderLock("write", folder, () => say(`Another command writes to ${folder}. Waiting for it to end …`));
}

/** Outside the folder, because sockets cannot be copied and not every file system supports them. */
function addressOf(purpose: Purpose, folder: string): string {
  const hash = createHash("sha256").update(folder).digest("hex").slice(0, 16);
  const name = `atlas-${purpose}-${process.getuid?.()}-${hash}`;
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
    // Without sockets, commands do not wait for each other. Next refuses a second build, and files are written atomically.
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
