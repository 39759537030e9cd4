import { defineConfig } from "@playwright/test";
import { findInstalledBrowser } from "./scripts/browser/find-browser";
import { launchFlags } from "./scripts/browser/launch-flags";

const executablePath = findInstalledBrowser();

/** Port of the first site. The second site uses the next port. */
const port = Number(process.env.E2E_PORT || 4310);

/** The atlas at the root of its host, and a small survey of another field under a base path. */
const sites = {
  atlas: { port, path: "/", env: {} },
  mini: {
    port: port + 1,
    path: "/some/where/",
    env: { CONTENT_DIR: "tests/fixtures/mini-survey", BASE_PATH: "/some/where", OUT_DIR: "out-mini" },
  },
};

export default defineConfig({
  testDir: "tests/e2e",
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  workers: 2,
  reporter: [["list"], ["json", { outputFile: "test-results/e2e.json" }]],
  use: {
    launchOptions: { args: launchFlags, ...(executablePath && { executablePath }) },
  },
  projects: [
    { name: "atlas", use: { baseURL: addressOf(sites.atlas) }, testIgnore: /(form-to-page|every-field)\.spec\.ts/ },
    {
      name: "mini",
      use: { baseURL: addressOf(sites.mini) },
      testMatch: /(smoke|crawl|font|form-to-page|every-field)\.spec\.ts/,
    },
  ],
  // `npm start` builds a site that is missing or older than its sources.
  webServer: Object.entries(sites).map(([name, site]) => ({
    name,
    command: "npm start",
    env: { ...site.env, PORT: String(site.port) },
    url: addressOf(site),
    timeout: 300_000,
  })),
});

function addressOf({ port, path }: { port: number; path: string }): string {
  return `http://localhost:${port}${path}`;
}
