import { defineConfig } from "@playwright/test";
import { findInstalledBrowser } from "./scripts/browser/find-browser";
import { launchFlags } from "./scripts/browser/launch-flags";

const executablePath = findInstalledBrowser();

/** Port of the first site. The others use the next ports. */
const port = Number(process.env.E2E_PORT || 4310);

/**
 * The atlas at the root of its host, a survey that `npm run new` makes from a list, and a small survey under a base path.
 * The small one is last, so that the test that builds a site finds code that is compiled for this base path.
 */
const sites = {
  atlas: { port, path: "/", env: {}, prepare: "" },
  new: {
    port: port + 1,
    path: "/",
    prepare: "npx tsx tests/e2e/make-new-survey.ts && ",
    env: { CONTENT_DIR: "out-new-content", OUT_DIR: "out-new" },
  },
  mini: {
    port: port + 2,
    path: "/some/where/",
    prepare: "",
    env: { CONTENT_DIR: "tests/fixtures/mini-survey", BASE_PATH: "/some/where", OUT_DIR: "out-mini" },
  },
};

export default defineConfig({
  testDir: "tests/e2e",
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  // On a busy CI machine a test may time out. The summary counts the tests that passed only on a retry.
  retries: process.env.CI ? 1 : 0,
  workers: "100%",
  reporter: [["list"], ["json", { outputFile: "test-results/e2e.json" }]],
  use: {
    // Routes of tests do not see the requests of a service worker. The tests of reading offline allow it.
    serviceWorkers: "block",
    launchOptions: { args: launchFlags, ...(executablePath && { executablePath }) },
  },
  projects: [
    {
      name: "atlas",
      use: { baseURL: addressOf(sites.atlas) },
      testIgnore: /(form-to-page|every-field|any-survey|choose|compare|offline-build|what-is-new|names)\.spec\.ts/,
    },
    {
      name: "mini",
      use: { baseURL: addressOf(sites.mini) },
      testMatch: /(smoke|crawl|font|form-to-page|every-field|choose|compare|offline-build|what-is-new|names)\.spec\.ts/,
    },
    { name: "new", use: { baseURL: addressOf(sites.new) }, testMatch: /(smoke|crawl|any-survey)\.spec\.ts/ },
  ],
  // `npm start` builds a site that is missing or older than its sources.
  webServer: Object.entries(sites).map(([name, site]) => ({
    name,
    command: `${site.prepare}npm start`,
    env: { ...site.env, PORT: String(site.port) },
    url: addressOf(site),
    timeout: 300_000,
  })),
});

function addressOf({ port, path }: { port: number; path: string }): string {
  return `http://localhost:${port}${path}`;
}
