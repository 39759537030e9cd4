import type { Server } from "node:http";
import { basePath, checkSiteSettings } from "@/lib/site/site-config";
import { describeCommand, runCommand, UsageError } from "./command";
import { buildSite } from "./site/build-site";
import { outFolder } from "./site/out-folder";
import { serveSite } from "./site/serve";

const command = describeCommand({
  call: "npm start --",
  does: "Builds the site if it is missing or older than its sources, then serves it until Ctrl+C.",
  reads: ["PORT", "HOST", "CONTENT_DIR", "BASE_PATH", "SITE_URL", "OUT_DIR"],
  exitCodes: { 0: "the site is served", 1: "the site cannot be built or served" },
});

/** Exit code 0 once the site is served; the server keeps the process alive. */
async function start(): Promise<number> {
  const problem = checkSiteSettings(process.env);
  if (problem) throw new UsageError(problem);
  const port = readPort(process.env.PORT || "3000");
  const host = process.env.HOST || "localhost";
  const code = await buildSite({ unlessCurrent: true });
  if (code !== 0) return code;
  let server: Server;
  try {
    server = await serveSite({ folder: outFolder(), basePath, port, host });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    console.error(`The site cannot be served: ${reason}. To use another port: PORT=4000 npm start`);
    return 1;
  }
  console.log(`The atlas is at http://${host}:${portOf(server)}${basePath}/ (Ctrl+C stops it).`);
  return 0;
}

/** @throws Misuse when the text is not a port. */
function readPort(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port < 65_536) return port;
  throw new UsageError(`PORT is "${text}", but a port is a number from 0 to 65535; 0 takes any free port.`);
}

/** The port that a server listens on, which it chose itself if it was asked for port 0. */
function portOf(server: Server): number | string | null {
  const address = server.address();
  return typeof address === "object" ? (address?.port ?? null) : address;
}

process.exitCode = await runCommand(command, start);
