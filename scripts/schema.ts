import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { contentModelPage } from "@/lib/content/content-model";
import { jsonSchemaFiles } from "@/lib/content/json-schema";
import { writeFileSafely } from "@/lib/files/write-file-fs";
import { misuse } from "./misuse";

const usage = "Usage: npm run schema -- [--check]";
const schemaFolder = join("public", "schema");

/**
 * Writes what is generated from the schemas: JSON Schemas and `docs/content-model.md`. With --check it writes nothing, and
 * the exit code is 1 when a file is out of date. Exit code 2 on misuse.
 */
function schema(): number {
  let check: boolean;
  try {
    check = parseArgs({ options: { check: { type: "boolean", default: false } } }).values.check;
  } catch (error) {
    return misuse(error instanceof Error ? error.message : String(error), usage);
  }
  const wanted = new Map([
    ...jsonSchemaFiles().map(({ name, text }): [string, string] => [join(schemaFolder, name), text]),
    [join("docs", "content-model.md"), contentModelPage()],
  ]);
  const present = existsSync(schemaFolder) ? readdirSync(schemaFolder).map((name) => join(schemaFolder, name)) : [];
  const stale = [...new Set([...wanted.keys(), ...present])].filter((file) => wanted.get(file) !== textOf(file));
  for (const file of stale) {
    const text = wanted.get(file);
    if (check) console.log(`${file} is out of date. Run npm run schema and commit what it writes.`);
    else if (text === undefined) rmSync(file, { force: true });
    else writeFileSafely(file, text);
  }
  console.log(`${wanted.size} generated files, ${stale.length} ${check ? "out of date" : "written"}.`);
  return check && stale.length > 0 ? 1 : 0;
}

function textOf(file: string): string | undefined {
  return existsSync(file) ? readFileSync(file, "utf8") : undefined;
}

process.exitCode = schema();
