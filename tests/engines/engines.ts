import { existsSync } from "node:fs";
import { join } from "node:path";

if (existsSync(join(import.meta.dirname, "node_modules"))) {
  await import("./run-engines");
} else {
  console.error(
    "The tests in other browsers have their own packages. Install them once with: npm ci --prefix tests/engines",
  );
  process.exitCode = 1;
}
