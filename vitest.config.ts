import { defineConfig } from "vitest/config";

/** Tests that mock a module need modules of their own. */
const isolated = "tests/unit/**/*.isolated.test.{ts,tsx}";

export default defineConfig({
  resolve: { alias: { "@": import.meta.dirname } },
  // Generated inputs are the same in each run, so that a pull request fails only for its own changes. `npm run fuzz` uses
  // new ones. Some tests read the whole content, which is slow on a busy machine.
  test: {
    maxWorkers: "100%",
    testTimeout: 120_000,
    hookTimeout: 120_000,
    setupFiles: ["tests/shared/fixed-seed.ts"],
    projects: [
      {
        extends: true,
        // Files share the loaded modules, which halves the CPU time of the run.
        test: {
          name: "unit",
          isolate: false,
          include: ["tests/{unit,search}/**/*.test.{ts,tsx}"],
          exclude: [isolated],
        },
      },
      { extends: true, test: { name: "isolated", include: [isolated] } },
    ],
  },
});
