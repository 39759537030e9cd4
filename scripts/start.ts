import type { Server } from "node:http";
import { basePath, checkSiteSettings } from "@/lib/site/site-config";
import { describeCommand, runCommand, UsageError } from "./command";
import { print, printError } from "./print";
import { buildSite } from "./site/build-site";
import { outFolder } from "./site/out-folder";
import { serveSite } from "./site/serve";

const command = describeCommand({
  call: "npm start --",
  does: "Builds the site if it is missing or older than its sources, then serves it until Ctrl+C.",
  reads: ["PORT", "HOST", "CONTENT_DIR", "BASE_PATH", "SITE_URL", "OUT_DIR"],
  exitCodes: { 0: "the site is served", 1: "the site could not be built or served" },
});

/** Builds and serves the site. Returns exit code 0 once the server listens; the server keeps the process alive. */
async function start(): Promise<number> {
  const message = checkSiteSettings(process.env);
  if (message) throw new UsageError(message);
  const port = readPort(process.env.PORT || "3000");
  const host = process.env.HOST || "localhost";
  const code = await buildSite({ unlessCurrent: true });
  if (code !== 0) return code;
  let server: Server;
  try {
    server = await serveSite({ folder: outFolder(), basePath, port, host });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    printError(`Could not serve the site: ${reason}. To use another port, run: PORT=4000 npm start`);
    return 1;
  }
  print(`Serving the atlas at http://${host}:${portOf(server)}${basePath}/ (press Ctrl+C to stop)`);
  return 0;
}

/** @throws UsageError if the text is not a port. */
function readPort(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port < 65_536) return port;
  throw new UsageError(`PORT is "${text}". It must be a number from 0 to 65535; 0 means any free port.`);
}

/** Returns the port that a server listens on. With port 0, the system chooses it. */
function portOf(server: Server): number | string | null {
  const address = server.address();
  return typeof address === "object" ? (address?.port ?? null) : address;
}

process.exitCode = await runCommand(command, start);
