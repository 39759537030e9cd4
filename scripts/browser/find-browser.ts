import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "@playwright/test";

const names = ["google-chrome", "google-chrome-stable", "chromium", "chromium-browser", "microsoft-edge"];
const macPaths = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/**
 * Path of a browser that is here already: the one that `CHROMIUM_PATH` names, Playwright's own, or a Chrome or
 * Chromium of the system. Undefined when there is none.
 *
 * @throws Error when `CHROMIUM_PATH` names a file that does not exist.
 */
export function findInstalledBrowser(): string | undefined {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (!existsSync(named)) throw new Error(`CHROMIUM_PATH names ${named}, which does not exist.`);
    return named;
  }
  const folders = (process.env.PATH ?? "").split(delimiter);
  const candidates = [
    chromium.executablePath(),
    ...folders.flatMap((folder) => names.map((name) => join(folder, name))),
  ];
  return [...candidates, ...macPaths].find((path) => existsSync(path));
}

/**
 * Path of a browser for tests; installs one when there is none: Debian's chromium as root on Debian, else Playwright's.
 *
 * @throws Error saying what to do when none can be installed.
 */
export function findBrowser(): string {
  const installed = findInstalledBrowser();
  if (installed) return installed;
  const isDebianRoot = process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");
  const attempts = [...(isDebianRoot ? [installFromDebian] : []), installFromPlaywright];
  for (const install of attempts) {
    install();
    const browser = findInstalledBrowser();
    if (browser) return browser;
  }
  throw new Error(
    "No browser was found and none could be installed. Install Chrome or Chromium, or set CHROMIUM_PATH to one.",
  );
}

function installFromDebian(): void {
  console.log("No browser found: installing Debian's chromium …");
  run("apt-get", ["update", "-qq"]);
  run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"]);
}

function installFromPlaywright(): void {
  console.log("No browser found: installing Playwright's Chromium …");
  run(process.execPath, ["node_modules/@playwright/test/cli.js", "install", "--only-shell", "chromium"]);
}

/** Runs an installer; whether it worked shows in whether there is a browser afterwards. */
function run(command: string, args: string[]): void {
  const options = {
    stdio: ["ignore", "ignore", "inherit"] as const,
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  };
  spawnSync(command, args, { ...options, stdio: [...options.stdio] });
}
