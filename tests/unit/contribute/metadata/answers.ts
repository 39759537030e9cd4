import { readFileSync } from "node:fs";

/** Reads a recorded response of a service from `tests/fixtures/metadata/`. */
export function answer(name: string): string {
  return readFileSync(new URL(`../../../fixtures/metadata/${name}`, import.meta.url), "utf8");
}
