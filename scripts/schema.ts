import { mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { jsonSchemaFiles } from "@/lib/content/json-schema";
import { writeFileSafely } from "@/lib/files/write-file-fs";
import { misuse } from "./misuse";

const usage = "Usage: npm run schema -- [--check]";
const folder = join("public", "schema");

/** Writes the JSON Schemas of front matter. With --check, exit code 1 when those at hand are others; 2 on misuse. */
function schema(): number {
  let check: boolean;
  try {
    check = parseArgs({ options: { check: { type: "boolean", default: false } } }).values.check;
  } catch (error) {
    return misuse(error instanceof Error ? error.message : String(error), usage);
  }
  mkdirSync(folder, { recursive: true });
  const wanted = new Map(jsonSchemaFiles().map(({ name, text }) => [name, text]));
  const present = new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), "utf8")]));
  const stale = [...new Set([...wanted.keys(), ...present.keys()])].filter(
    (name) => wanted.get(name) !== present.get(name),
  );
  for (const name of stale) {
    const file = join(folder, name);
    const text = wanted.get(name);
    if (check) console.log(`${file} is not what the code generates. Run npm run schema and commit what it writes.`);
    else if (text === undefined) rmSync(file, { force: true });
    else writeFileSafely(file, text);
  }
  console.log(`${wanted.size} schemas, ${stale.length} ${check ? "out of date" : "written"}.`);
  return check && stale.length > 0 ? 1 : 0;
}

process.exitCode = schema();
