import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { alias: { "@": import.meta.dirname } },
  // Generated inputs are the same in each run, so that a pull request fails only for its own changes. `npm run fuzz` uses
  // new ones. Some tests read the whole content, which is slow on a busy machine.
  test: {
    testTimeout: 120_000,
    setupFiles: ["tests/shared/fixed-seed.ts"],
    include: ["tests/{unit,search}/**/*.test.{ts,tsx}"],
  },
});
