import { createHash } from "node:crypto";
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { serviceOrigins } from "@/lib/contribute/metadata/services";
import { addresses } from "@/lib/site/addresses";
import { contentSecurityPolicy } from "@/lib/site/content-security-policy";
import { emptySections } from "@/lib/site/empty-sections";
import { basePath } from "@/lib/site/site-config";
import { speculationRules } from "@/lib/site/speculation-rules";
import { themeScript } from "@/lib/site/theme-script";
import { loadSurvey } from "@/lib/survey/load-survey-fs";
import { finishPage, type PageScripts } from "./finish-page";
import { writeRedirects } from "./redirects";

/**
 * Turns Next's export into the site: removes the pages of sections without content, replaces Next's scripts with the
 * loader, deletes the files that only those scripts fetch, and writes redirects from old addresses.
 *
 * @throws Error that names the page if its markup is not as expected.
 */
export function finishSite(folder: string, loader: string): void {
  removeEmptySections(folder);
  const inline = themeScript + loader;
  const hashes = [inline, speculationRules].map(hashOf);
  const policy = contentSecurityPolicy(hashes);
  // The contribution form fetches metadata from these services.
  const formPolicy = contentSecurityPolicy(hashes, serviceOrigins);
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
  const pages = new Set(files.filter((name) => name.endsWith(".html")));
  for (const page of pages) {
    const path = join(folder, page);
    const isForm = page === join(addresses.contribute, "index.html").slice(1);
    writeFileSync(path, finish(path, { inline, policy: isForm ? formPolicy : policy }));
  }
  for (const file of files.filter((name) => isForNextOnly(name, pages))) rmSync(join(folder, file));
  writeRedirects(folder, policy);
}

/** Removes the pages of sections without content. Next cannot leave out a route. */
function removeEmptySections(folder: string): void {
  for (const address of emptySections(loadSurvey())) rmSync(join(folder, address), { recursive: true, force: true });
}

function finish(path: string, scripts: PageScripts): string {
  try {
    return finishPage(readFileSync(path, "utf8"), basePath, scripts);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(
      `${path} does not have the markup that Next is expected to write. ${reason}\nUpdate scripts/site/finish-page.ts.`,
    );
  }
}

/** Matches Next's scripts with their maps and sources, and its router's data: `__next.*` and a `.txt` for each page. */
function isForNextOnly(file: string, pages: ReadonlySet<string>): boolean {
  if (/^_next[\\/].*\.(?:js|ts|map)$/.test(file)) return true;
  return file.endsWith(".txt") && (/(?:^|[\\/])__next\.[^\\/]*$/.test(file) || pages.has(file.replace(/txt$/, "html")));
}

function hashOf(text: string): string {
  return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}
