import { lines, part, type Section, table } from "./blocks";
import { fixed, formatChecks } from "./format-checks";
import type { PagesReport } from "./measure-pages";

/** Formats the weight of pages and the files of built sites. */
export function formatPages({
  outputs,
  growth,
  html,
  kinds,
  medianPageBytes,
  pageScript,
  checks,
}: PagesReport): Omit<Section, "title"> {
  return {
    text:
      "Files that a page of the real atlas fetches before the first interaction: medians by kind, gzip. Page: HTML, " +
      "CSS and scripts. Fonts are listed separately, because pages share them in the cache. Of the form's " +
      "scripts, only the first is counted.",
    blocks: [
      table(
        ["page", "pages", "scripts", "HTML KB raw", "HTML KB", "CSS KB", "JS KB", "page KB", "largest", "fonts KB"],
        kinds.map((weight) => [
          weight.kind,
          String(weight.pages),
          String(weight.scripts),
          ...[
            weight.rawHtmlBytes,
            weight.htmlBytes,
            weight.cssBytes,
            weight.scriptBytes,
            weight.pageBytes,
            weight.largestPageBytes,
            weight.fontBytes,
          ].map((bytes) => fixed(bytes / 1000)),
        ]),
      ),
      lines([
        `The median page weighs ${fixed(medianPageBytes / 1000)} KB.`,
        `On the first interaction, a page fetches ${pageScript.path}: ${fixed(pageScript.bytes / 1000)} KB, ` +
          `${fixed(pageScript.gzipBytes / 1000)} KB with gzip.`,
      ]),
      part("HTML of whole sites", "Each page is compressed separately."),
      table(
        ["", "pages", "KB raw", "KB gzip", "largest page KB gzip", "largest page"],
        html.map(({ name, pages, rawBytes, gzipBytes, largest }) => [
          name,
          String(pages),
          fixed(rawBytes / 1000, 0),
          fixed(gzipBytes / 1000, 0),
          fixed(largest.gzipBytes / 1000),
          largest.path,
        ]),
      ),
      part("Files", "All files of the built sites."),
      ...outputs.map(({ name, pages, files, bytes, filesPerPage, kilobytesPerPage, kinds }) =>
        table(
          [name, "files", "KB", "KB each"],
          [
            ...kinds.map((kind) => [kind.kind, String(kind.files), ...sizes(kind.bytes, kind.files)]),
            ["all", String(files), ...sizes(bytes, files)],
            [`per page (${pages})`, fixed(filesPerPage, 2), fixed(kilobytesPerPage), ""],
          ],
        ),
      ),
      table(
        ["1,000 more pages", "KB"],
        growth.map(({ kind, bytes }) => [kind, fixed(bytes / 1000)]),
      ),
      formatChecks(checks),
    ],
  };
}

function sizes(bytes: number, files: number): string[] {
  return [fixed(bytes / 1000), fixed(bytes / 1000 / files)];
}
