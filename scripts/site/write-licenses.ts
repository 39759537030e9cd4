import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { addresses } from "@/lib/site/addresses";
import { licensesFile, scriptsFolder } from "./build-islands";

/** Packages that a site contains parts of outside the page script: fonts, base styles and the service worker. */
const packages = [
  "@fontsource-variable/inter",
  "@fontsource/source-serif-4",
  "tailwindcss",
  "serwist",
  "@serwist/utils",
  "idb",
];

/** Writes the licences of all third-party code and fonts in a site to one file, as the licences require. */
export function writeLicenses(folder: string): void {
  const scriptLicenses = join(folder, scriptsFolder, licensesFile);
  const texts = [
    readFileSync(scriptLicenses, "utf8"),
    ...packages.map((name) => `## ${name}\n\n${readFileSync(join("node_modules", name, "LICENSE"), "utf8")}`),
  ];
  writeFileSync(join(folder, addresses.licenses), texts.map((text) => `${text.trim()}\n`).join("\n"));
  rmSync(scriptLicenses);
}
