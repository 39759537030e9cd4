import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
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

/** Where builds leave what later ones can use. */
export const cacheFolder = join("node_modules", ".cache", "efficient-llm-atlas");

/** Folder of the exported site: `OUT_DIR`, or `out`. */
export function outFolder(): string {
  return process.env.OUT_DIR || "out";
}

/** Whether the exported site was built from the files and settings as they are now. */
export function isBuilt(): boolean {
  return (
    existsSync(join(outFolder(), "index.html")) &&
    existsSync(stampFile()) &&
    readFileSync(stampFile(), "utf8") === fingerprint()
  );
}

/** Remembers what the exported site was built from. */
export function stampBuild(): void {
  mkdirSync(dirname(stampFile()), { recursive: true });
  writeFileSync(stampFile(), fingerprint());
}

/** Outside the exported folder, so that it is never published. */
function stampFile(): string {
  return join(cacheFolder, outFolder().replace(/[^\w-]+/g, "_"));
}

function fingerprint(): string {
  const hash = createHash("sha256");
  const { BASE_PATH = "", SITE_URL = "" } = process.env;
  hash.update(JSON.stringify([process.version, contentFolder(), BASE_PATH, SITE_URL]));
  for (const file of [...inputs, contentFolder()].flatMap(filesBelow)) {
    hash.update(file).update("\0").update(readFileSync(file)).update("\0");
  }
  return hash.digest("hex");
}

function filesBelow(path: string): string[] {
  if (!existsSync(path)) return [];
  try {
    return readdirSync(path, { withFileTypes: true })
      .toSorted((a, b) => (a.name < b.name ? -1 : 1))
      .flatMap((entry) => (entry.isDirectory() ? filesBelow(join(path, entry.name)) : [join(path, entry.name)]));
  } catch {
    return [path];
  }
}
