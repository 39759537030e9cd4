import { spawn } from "node:child_process";
import { once } from "node:events";
import { Argument } from "@commander-js/extra-typings";
import { basePath } from "@/lib/site/site-config";
import { describeCommand, runCommand } from "@/scripts/command";
import { buildSite } from "@/scripts/site/build-site";
import { outFolder } from "@/scripts/site/out-folder";
import { engineNames, missingPrograms } from "./installed-engines";
import { serveWithErrorLog } from "./serve-with-error-log";

const command = describeCommand({
  call: "npm run engines --",
  does: "Runs the most important journeys on the built site in Firefox and WebKitGTK. Builds the site if needed.",
  reads: ["CONTENT_DIR", "BASE_PATH", "SITE_URL", "OUT_DIR"],
  exitCodes: { 0: "all journeys passed", 1: "a journey failed, or a browser is not installed" },
}).addArgument(new Argument("[ENGINE...]", "engines to test (default: all)").choices(engineNames));

async function runEngines(): Promise<number> {
  const [chosen = []] = command.processedArgs;
  const engines = chosen.length > 0 ? chosen : engineNames;
  const missing = engines.flatMap((engine) => missingPrograms(engine) ?? []);
  if (missing.length > 0) {
    console.error(missing.join("\n"));
    return 1;
  }
  const code = await buildSite({ unlessCurrent: true });
  if (code !== 0) return code;
  const { address, close } = await serveWithErrorLog(outFolder(), basePath);
  const config = ["--config", "tests/engines/vitest.config.ts", "--configLoader", "runner"];
  const args = ["run", ...config, ...engines.map((name) => `--project=${name}`)];
  const vitest = spawn("node_modules/.bin/vitest", args, {
    stdio: "inherit",
    env: { ...process.env, ENGINES_SITE: address },
  });
  const [status] = await once(vitest, "exit");
  close();
  return status === 0 ? 0 : 1;
}

process.exitCode = await runCommand(command, runEngines);
