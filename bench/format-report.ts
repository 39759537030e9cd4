import { type Block, lines, part, type Section, table, toMarkdown, toText } from "./blocks";
import { fixed, formatChecks } from "./format-checks";
import type { BuildReport, MarginalRatio } from "./measure-builds";
import type { InteractionReport } from "./measure-interaction";
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
  interaction: "Interaction",
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

function sectionsOf({ build, pages, requests, interaction, lighthouse, search }: BenchReport): Section[] {
  return [
    ...(build ? [{ title: sectionTitles.build, ...formatBuild(build) }] : []),
    ...(pages ? [{ title: sectionTitles.pages, ...formatPages(pages) }] : []),
    ...(requests ? [{ title: sectionTitles.requests, ...formatRequests(requests) }] : []),
    ...(interaction ? [{ title: sectionTitles.interaction, ...formatInteraction(interaction) }] : []),
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

function formatPages({
  outputs,
  html,
  kinds,
  medianPageBytes,
  pageScript,
  checks,
}: PagesReport): Omit<Section, "title"> {
  return {
    text:
      "What a page of the real atlas makes a browser fetch before anyone acts, by kind: medians, gzip. Page: HTML, CSS and " +
      "scripts; fonts, which are cached across pages, apart. Of the form for new papers the script that fetches others is counted.",
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
        `The median of all pages is ${fixed(medianPageBytes / 1000)} KB.`,
        `Once someone acts, a page fetches ${pageScript.path}: ${fixed(pageScript.bytes / 1000)} KB, ` +
          `${fixed(pageScript.gzipBytes / 1000)} KB as gzip.`,
      ]),
      part("HTML of whole sites", "Each page packed by itself."),
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
      part("Files", "All that the exported folders hold."),
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
      formatChecks(checks),
    ],
  };
}

function formatRequests({ loads, pages, checks }: RequestsReport): Omit<Section, "title"> {
  return {
    text:
      "What Chromium asks the server for, with nothing cached, on the median page of each kind: bytes as they were sent, " +
      "with gzip. First on opening the page, then once the pointer passes over a button.",
    blocks: [
      table(
        ["page", "HTML KB", "CSS KB", "scripts", "JS KB", "page KB", "fonts KB", "others", "then scripts", "JS KB"],
        loads.map(({ kind, address, onLoad: { html, css, scripts, fonts, other }, onAction }) => [
          `${kind}: ${address}`,
          fixed(html.bytes / 1000),
          fixed(css.bytes / 1000),
          String(scripts.requests),
          fixed(scripts.bytes / 1000),
          fixed((html.bytes + css.bytes + scripts.bytes) / 1000),
          fixed(fonts.bytes / 1000),
          String(other.requests),
          String(onAction.scripts.requests),
          fixed(onAction.scripts.bytes / 1000),
        ]),
      ),
      part("Largest topic page", "From opening it to its end."),
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

function formatInteraction({ address, times, checks }: InteractionReport): Omit<Section, "title"> {
  return {
    text:
      `From pressing / on ${address} to the focus in the field of the search palette, in Chromium with nothing cached: the ` +
      "page fetches its script meanwhile. Times are the page's own, in milliseconds; the bar is for an idle machine.",
    blocks: [
      table(
        ["", "median ms", "runs"],
        times.map(({ name, ms, medianMs }) => [name, fixed(medianMs, 0), ms.map((each) => fixed(each, 0)).join(" ")]),
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
