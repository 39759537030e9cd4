import { checkSiteSettings } from "@/lib/site/site-config";
import { describeCommand, runCommand, UsageError } from "./command";
import { buildSite } from "./site/build-site";

const command = describeCommand({
  call: "npm run build --",
  does: "Builds the site. The previous site stays in place until the new one is complete.",
  reads: ["CONTENT_DIR", "BASE_PATH", "SITE_URL", "OUT_DIR"],
  exitCodes: { 0: "the site is built", 1: "the build failed" },
});

process.exitCode = await runCommand(command, () => {
  const message = checkSiteSettings(process.env);
  if (message) throw new UsageError(message);
  return buildSite();
});
