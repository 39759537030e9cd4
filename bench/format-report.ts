import { type Block, lines, part, type Section, table, toMarkdown, toText } from "./blocks";
import { fixed, formatChecks } from "./format-checks";
import type { BuildReport, MarginalRatio } from "./measure-builds";
import { categories, type LighthouseReport } from "./measure-lighthouse";
import type { PagesReport } from "./measure-pages";
import type { RequestsReport } from "./measure-requests";
import type { BenchReport, SectionName } from "./run-bench";
import { formatFacts } from "./run-facts";
import { formatSearch } from "./search/format-search";

/** Titles of the sections, in their order. */
export const sectionTitles: Record<SectionName, string> = {
  build: "Build",
  pages: "Pages",
  requests: "Requests",
  lighthouse: "Lighthouse",
  search: "Search",
};

/** The whole report for a terminal: where it comes from, then a section for each thing measured, each ending in its bars. */
export function formatReport(report: BenchReport): string {
  return [formatFacts(report.run), ...sectionsOf(report).map(toText)].join("\n\n");
}

/** Each section as a part of a Markdown document. */
export function formatMarkdown(report: BenchReport): string[] {
  const origin = `${formatFacts(report.run)}.`;
  return sectionsOf(report).map((section) => toMarkdown(section, origin));
}

function sectionsOf({ build, pages, requests, lighthouse, search }: BenchReport): Section[] {
  return [
    ...(build ? [{ title: sectionTitles.build, ...formatBuild(build) }] : []),
    ...(pages ? [{ title: sectionTitles.pages, ...formatPages(pages) }] : []),
    ...(requests ? [{ title: sectionTitles.requests, ...formatRequests(requests) }] : []),
    ...(lighthouse ? [{ title: sectionTitles.lighthouse, ...formatLighthouse(lighthouse) }] : []),
    ...(search ? [{ title: sectionTitles.search, ...formatSearch(search) }] : []),
  ];
}

function formatBuild({ builds, marginal, tuned, sideBySide, markdown, checks }: BuildReport): Omit<Section, "title"> {
  return {
    text:
      "Without Next's cache. Others' CPU: what else the machine did meanwhile. Memory: resident bytes of all processes of " +
      "the build, at the peak; 1 GB is 10^9 bytes.",
    blocks: [
      table(
        ["", "pages", "seconds", "x minimal", "CPU s", "others' CPU s", "peak GB"],
        builds.map((each) => [
          each.name,
          String(each.pages),
          fixed(each.seconds),
          fixed(each.ratio, 2),
          fixed(each.cpuSeconds),
          fixed(each.otherCpuSeconds),
          fixed(each.peakBytes / 1e9, 2),
        ]),
      ),
      formatMarginal("1,000 more pages", marginal),
      formatMarginal("the same, minimal app with our settings", tuned),
      ...(sideBySide ? [formatMarginal("side by side, on a processor each", sideBySide)] : []),
      part(
        "Markdown layer",
        "Seconds of one process that starts cold. Each body is rendered once; lines: for rows of lists, and descriptions.",
      ),
      table(
        ["", "files", "read + check", "bodies", "render", "list rows", "lines", "sum", "% of build"],
        markdown.map((layer) => [
          layer.name,
          String(layer.files),
          fixed(layer.compileSeconds, 2),
          String(layer.bodies),
          fixed(layer.renderSeconds, 2),
          String(layer.listRows),
          fixed(layer.lineSeconds, 2),
          fixed(layer.seconds, 2),
          fixed(layer.share * 100),
        ]),
      ),
      formatChecks(checks),
    ],
  };
}

function formatMarginal(title: string, { atlas, minimal, ratio, cpuRatio }: MarginalRatio): Block {
  return table(
    [title, "seconds", "CPU s"],
    [
      ["atlas", fixed(atlas.seconds, 2), fixed(atlas.cpuSeconds, 2)],
      ["minimal app", fixed(minimal.seconds, 2), fixed(minimal.cpuSeconds, 2)],
      ["atlas / minimal app", fixed(ratio, 2), fixed(cpuRatio, 2)],
    ],
  );
}

function formatPages({ outputs, firstLoads, minimal, searchCode, checks }: PagesReport): Omit<Section, "title"> {
  return {
    text: "Files of the exported site. 1 KB is 1,000 bytes.",
    blocks: [
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
      part(
        "First load",
        "Of the real atlas, gzip. Scripts: all that a page loads before anyone acts, the most of each kind.",
      ),
      table(
        ["page", "pages", "scripts", "JS KB", "x minimal", "HTML KB median", "largest"],
        [
          ...firstLoads.map((load) => ({ ...load, name: load.kind })),
          { ...minimal, name: "minimal app", ratio: 1 },
        ].map((load) => [
          load.name,
          String(load.pages),
          String(load.scripts),
          fixed(load.scriptBytes / 1000),
          fixed(load.ratio, 3),
          fixed(load.medianHtmlBytes / 1000),
          fixed(load.largestHtmlBytes / 1000),
        ]),
      ),
      lines([`The search engine is in ${searchCode.scripts.join(", ") || "no script"}.`]),
      formatChecks(checks),
    ],
  };
}

function formatRequests({ pages, checks }: RequestsReport): Omit<Section, "title"> {
  return {
    text: "Of the largest topic page in Chromium, from opening it to its end, as the server saw them. Sent: with gzip.",
    blocks: [
      ...pages.map(({ name, address, papers, requests }) =>
        table(
          [`${name}: ${address} (${papers} papers)`, "status", "KB", "KB sent"],
          [
            ...requests.map((request) => [request.path, String(request.status), ...kilobytes(request)]),
            [
              `${requests.length} requests`,
              "",
              ...kilobytes({
                bytes: requests.reduce((total, { bytes }) => total + bytes, 0),
                sentBytes: requests.reduce((total, { sentBytes }) => total + sentBytes, 0),
              }),
            ],
          ],
        ),
      ),
      formatChecks(checks),
    ],
  };
}

function formatLighthouse({ version, pages, checks }: LighthouseReport): Omit<Section, "title"> {
  return {
    text:
      `Lighthouse ${version}, mobile, served with gzip. The run in the middle of several; runs: the lowest score of each. ` +
      "CPU index: how fast Lighthouse found the machine; a busy one blocks for longer (TBT).",
    blocks: [
      table(
        ["page", ...categories, "LCP s", "TBT ms", "CLS", "CPU index", "runs", "audits below .9"],
        pages.map(({ name, address, scores, lcpMs, tbtMs, cls, cpuIndex, lowestScores, failedAudits }) => [
          `${name} ${address}`,
          ...categories.map((category) => fixed(scores[category], 2)),
          fixed(lcpMs / 1000),
          fixed(tbtMs, 0),
          fixed(cls, 3),
          fixed(cpuIndex, 0),
          lowestScores.map((score) => fixed(score, 2)).join(" "),
          failedAudits.join(", "),
        ]),
      ),
      formatChecks(checks),
    ],
  };
}

function kilobytes({ bytes, sentBytes }: { bytes: number; sentBytes: number }): string[] {
  return [fixed(bytes / 1000), fixed(sentBytes / 1000)];
}

function sizes(bytes: number, files: number): string[] {
  return [fixed(bytes / 1000), fixed(bytes / 1000 / files)];
}
