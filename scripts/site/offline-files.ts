import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import type { OfflineFile } from "@/lib/offline/offline-list";
import { addresses } from "@/lib/site/addresses";

/** Starts of the addresses of files that have a hash of their content in their name. */
export const hashedFolders = ["/_next/static/", "/scripts/", "/data/"];

/** Addresses of other files that pages fetch. */
const otherFiles: readonly string[] = [
  "/icon.svg",
  "/icon-192.png",
  "/icon-512.png",
  addresses.manifest,
  addresses.formData,
  addresses.comparisonData,
  addresses.shelfData,
  addresses.figureLetters,
];

/**
 * Lists the files of a built site that reading offline needs: pages with their styles, fonts, scripts and data. Files
 * for other programs are left out, and so are the pages of authors: a quarter of all bytes, and papers name their
 * authors. Pages come last, so that an incomplete copy has what its pages need.
 */
export function listOfflineFiles(folder: string): OfflineFile[] {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => name.replaceAll(sep, "/"));
  return names
    .filter(isForOffline)
    .toSorted((a, b) => Number(isPage(a)) - Number(isPage(b)) || (a < b ? -1 : 1))
    .map((name) => {
      const content = readFileSync(join(folder, name));
      return { address: addressOf(name), size: content.length, hash: hashOf(content) };
    });
}

/** Returns a short hash of a file's content. */
function hashOf(content: Buffer): string {
  return createHash("sha256").update(content).digest("base64url").slice(0, 12);
}

function isForOffline(name: string): boolean {
  if (isPage(name)) return !/^(?:404|_not-found)\b|^authors\/(?!index\.html|names\/)/.test(name);
  const address = `/${name}`;
  const isHashed = hashedFolders.some((folder) => address.startsWith(folder));
  if (address.startsWith(addresses.figures) && address.endsWith(".svg")) return true;
  return (isHashed && /\.\w+$/.test(name)) || otherFiles.includes(address);
}

function isPage(name: string): boolean {
  return name.endsWith(".html");
}

/** Returns the address of a file: "/papers/gptq/" for "papers/gptq/index.html". */
function addressOf(name: string): string {
  return `/${name.replace(/(?<=^|\/)index\.html$/, "")}`;
}
