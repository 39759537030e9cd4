import { join } from "node:path";
import { defineConfig } from "vitest/config";
import { engineNames } from "./installed-engines";

export default defineConfig({
  root: import.meta.dirname,
  resolve: { alias: { "@": join(import.meta.dirname, "../..") } },
  test: {
    include: ["*.test.ts"],
    testTimeout: 120_000,
    hookTimeout: 60_000,
    fileParallelism: false,
    reporters: ["verbose"],
    projects: engineNames.map((name) => ({ extends: true, test: { name, provide: { engine: name } } })),
  },
});
