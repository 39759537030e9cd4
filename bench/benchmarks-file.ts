import { existsSync, readFileSync } from "node:fs";
import { writeFileSafely } from "@/lib/files/write-file-fs";

/** Path of the report in the repository. */
export const benchmarksFile = "docs/benchmarks.md";

const introduction = `# Benchmarks

Printed by \`npm run bench -- --write\`, never by hand. A run replaces the sections that it measured, each of which says where its
numbers come from. 1 KB is 1,000 bytes. Bars judge, they do not fail a run: times differ from one to the next.`;

/** Puts sections into the report's file; `titles` are those of all sections. */
export function writeBenchmarks(written: readonly string[], titles: readonly string[]): void {
  const former = existsSync(benchmarksFile) ? readFileSync(benchmarksFile, "utf8") : "";
  writeFileSafely(benchmarksFile, replaceSections(former, written, titles));
}

/**
 * The report's file with some sections in place of those that had the same titles, in the order of `titles`. All begin
 * with a heading of the second level.
 */
export function replaceSections(former: string, written: readonly string[], titles: readonly string[]): string {
  const kept = former.split(/^(?=## )/m).filter((text) => text.startsWith("## "));
  const byTitle = new Map([...kept, ...written].map((text) => [titleOf(text), text.trim()]));
  return `${[introduction, ...titles.flatMap((title) => byTitle.get(title) ?? [])].join("\n\n")}\n`;
}

function titleOf(section: string): string {
  return section.slice("## ".length).split("\n", 1)[0] ?? "";
}
