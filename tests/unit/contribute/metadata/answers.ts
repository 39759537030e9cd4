import { readFileSync } from "node:fs";

/** An answer of a service, in the shape that it was recorded in: a file of `tests/fixtures/metadata/`. */
export function answer(name: string): string {
  return readFileSync(new URL(`../../../fixtures/metadata/${name}`, import.meta.url), "utf8");
}
