import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { alias: { "@": import.meta.dirname } },
  // The content is read as a whole in some tests; on a busy machine that takes its time.
  test: { testTimeout: 120_000, include: ["tests/{unit,search}/**/*.test.{ts,tsx}"] },
});
