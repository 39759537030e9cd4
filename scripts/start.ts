import { basePath } from "@/lib/site/site-config";
import { describeCommand, runCommand } from "./command";
import { buildSite } from "./site/build-site";
import { outFolder } from "./site/out-folder";
import { serveSite } from "./site/serve";

const command = describeCommand({
  call: "npm start --",
  does: "Builds the site if it is missing or older than its sources, then serves it until Ctrl+C.",
  reads: ["PORT", "CONTENT_DIR", "BASE_PATH", "SITE_URL", "OUT_DIR"],
  exitCodes: { 0: "the site is served", 1: "the site cannot be built or served" },
});

/** Exit code 0 once the site is served; the server keeps the process alive. */
async function start(): Promise<number> {
  const code = await buildSite({ unlessCurrent: true });
  if (code !== 0) return code;
  const port = Number(process.env.PORT ?? 3000);
  try {
    await serveSite(outFolder(), basePath, port);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    console.error(`The site cannot be served: ${reason}. PORT=4000 npm start takes another port.`);
    return 1;
  }
  console.log(`The atlas is at http://localhost:${port}${basePath}/ (Ctrl+C stops it).`);
  return 0;
}

process.exitCode = await runCommand(command, start);
