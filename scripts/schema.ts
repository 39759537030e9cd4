import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { contentModelPage } from "@/lib/content/content-model";
import { jsonSchemaFiles } from "@/lib/content/json-schema";
import { writeFileSafely } from "@/lib/files/write-file-fs";
import { describeCommand, runCommand } from "./command";
import { print } from "./print";

const command = describeCommand({
  call: "npm run schema --",
  does: "Generates public/schema/ and docs/content-model.md from the schemas in lib/content/schema/.",
  exitCodes: { 0: "the files are up to date", 1: "a file is out of date (--check)" },
}).option("--check", "write nothing, and fail if a file is out of date");

const schemaFolder = join("public", "schema");

function schema(): number {
  const { check = false } = command.opts();
  const expected = new Map([
    ...jsonSchemaFiles().map(({ name, text }): [string, string] => [join(schemaFolder, name), text]),
    [join("docs", "content-model.md"), contentModelPage()],
  ]);
  const existing = existsSync(schemaFolder) ? readdirSync(schemaFolder).map((name) => join(schemaFolder, name)) : [];
  const stale = [...new Set([...expected.keys(), ...existing])].filter((file) => expected.get(file) !== textOf(file));
  for (const file of stale) {
    const text = expected.get(file);
    if (check) print(`${file} is out of date. Run npm run schema and commit the result.`);
    else if (text === undefined) rmSync(file, { force: true });
    else writeFileSafely(file, text);
  }
  print(`${expected.size} generated files, ${stale.length} ${check ? "out of date" : "written"}.`);
  return check && stale.length > 0 ? 1 : 0;
}

function textOf(file: string): string | undefined {
  return existsSync(file) ? readFileSync(file, "utf8") : undefined;
}

process.exitCode = await runCommand(command, schema);
