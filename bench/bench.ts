import { existsSync } from "node:fs";
import { join } from "node:path";

if (existsSync(join(import.meta.dirname, "node_modules"))) {
  await import("./main");
} else {
  console.error("The bench has its own packages. Install them once with: npm ci --prefix bench");
  process.exitCode = 1;
}
