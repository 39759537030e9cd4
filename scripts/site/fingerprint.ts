import { createHash } from "node:crypto";
import { lstatSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { contentFolder } from "@/lib/survey/load-survey-fs";

const inputs = [
  "app",
  "components",
  "lib",
  "public",
  "scripts/site",
  "next.config.ts",
  "package-lock.json",
  "postcss.config.mjs",
  "tsconfig.json",
];

/** Returns a hash of the files and settings that a site is built from. Ignores hidden files and symbolic links. */
export function fingerprint(): string {
  const hash = createHash("sha256");
  const { BASE_PATH = "", SITE_URL = "" } = process.env;
  hash.update(JSON.stringify([process.version, contentFolder(), BASE_PATH, SITE_URL]));
  for (const file of [...inputs, contentFolder()].flatMap(filesBelow)) {
    hash.update(file).update("\0").update(readFileSync(file)).update("\0");
  }
  return hash.digest("hex");
}

function filesBelow(path: string): string[] {
  const stats = lstatSync(path, { throwIfNoEntry: false });
  if (stats?.isFile()) return [path];
  if (!stats?.isDirectory()) return [];
  return readdirSync(path)
    .filter((name) => !name.startsWith("."))
    .toSorted()
    .flatMap((name) => filesBelow(join(path, name)));
}
