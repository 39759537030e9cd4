import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { alias: { "@": import.meta.dirname } },
  // Some tests read the whole content, which is slow on a busy machine.
  test: { testTimeout: 120_000, include: ["tests/{unit,search}/**/*.test.{ts,tsx}"] },
});
