import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { addresses } from "@/lib/site/addresses";
import { licensesFile, scriptsFolder } from "./build-islands";

/** Packages of which a site contains something that is no script: fonts, and the base of the styles. */
const packages = ["@fontsource-variable/inter", "@fontsource/source-serif-4", "tailwindcss"];

/** Writes the licences of everything of others that a site contains into one file, which their terms ask for. */
export function writeLicenses(folder: string): void {
  const ofScripts = join(folder, scriptsFolder, licensesFile);
  const texts = [
    readFileSync(ofScripts, "utf8"),
    ...packages.map((name) => `## ${name}\n\n${readFileSync(join("node_modules", name, "LICENSE"), "utf8")}`),
  ];
  writeFileSync(join(folder, addresses.licenses), texts.map((text) => `${text.trim()}\n`).join("\n"));
  rmSync(ofScripts);
}
