import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "@playwright/test";

/** Commands of browsers. The headless shell comes first: without Chrome's own interface, tests take less time. */
const names = [
  "chromium-headless-shell",
  "google-chrome",
  "google-chrome-stable",
  "chromium",
  "chromium-browser",
  "microsoft-edge",
];
const macPaths = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/**
 * Returns the path of an installed browser: the one in `CHROMIUM_PATH`, Playwright's own, or the system's Chrome or
 * Chromium. Returns undefined if there is none.
 *
 * @throws Error if `CHROMIUM_PATH` does not exist.
 */
export function findInstalledBrowser(): string | undefined {
  const path = process.env.CHROMIUM_PATH;
  if (path) {
    if (!existsSync(path)) throw new Error(`CHROMIUM_PATH is ${path}, which does not exist.`);
    return path;
  }
  const folders = (process.env.PATH ?? "").split(delimiter);
  const candidates = [
    chromium.executablePath(),
    ...folders.flatMap((folder) => names.map((name) => join(folder, name))),
  ];
  return [...candidates, ...macPaths].find((candidate) => existsSync(candidate));
}

/**
 * Returns the path of a browser for tests, and installs one if there is none: Debian's Chromium if run as root on
 * Debian, otherwise Playwright's.
 *
 * @throws Error if no browser can be installed.
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
    "No browser was found and none could be installed. Install Chrome or Chromium, or set CHROMIUM_PATH to its path.",
  );
}

function installFromDebian(): void {
  console.log("No browser found. Installing Debian's Chromium …");
  run("apt-get", ["update", "-qq"]);
  const install = (name: string) => run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", name]);
  install("chromium-headless-shell");
  // Older releases have no such package.
  if (!findInstalledBrowser()) install("chromium");
}

/** Installs the browser whose path `chromium.executablePath()` returns, which is not that of Playwright's own shell. */
function installFromPlaywright(): void {
  console.log("No browser found. Installing Playwright's Chromium …");
  run(process.execPath, ["node_modules/@playwright/test/cli.js", "install", "--no-shell", "chromium"]);
}

/** Runs an installer and ignores its exit code: the caller checks for a browser afterwards. */
function run(command: string, args: string[]): void {
  spawnSync(command, args, {
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  });
}
