import { basePath } from "@/lib/site/site-config";
import { buildSite } from "./site/build-site";
import { outFolder } from "./site/out-folder";
import { serveSite } from "./site/serve";

/** Builds the site if it is missing or older than its sources, then serves it. `PORT` is 3000 unless set. */
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

process.exitCode = await start();
