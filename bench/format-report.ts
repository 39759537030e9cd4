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

/** Titles of the sections in order. */
export const sectionTitles: Record<SectionName, string> = {
  build: "Build",
  pages: "Pages",
  requests: "Requests",
  interaction: "Interaction",
  lighthouse: "Lighthouse",
  search: "Search",
};

/** Formats the report for a terminal: the facts of the run, then each section, which ends with its checks. */
export function formatReport(report: BenchReport): string {
  return [formatFacts(report.run), ...sectionsOf(report).map(toText)].join("\n\n");
}

/** Formats each section as Markdown. */
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
      "Builds without Next's cache. Other CPU: CPU time of all other processes meanwhile. Peak: largest sum of the " +
      "resident memory of all processes of the build. 1 GB is 10^9 bytes.",
    blocks: [
      table(
        ["", "pages", "seconds", "x minimal", "CPU s", "other CPU s", "peak GB"],
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
      formatMarginal("1,000 more pages, minimal app with our settings", tuned),
      ...(sideBySide ? [formatMarginal("1,000 more pages, side by side on one processor each", sideBySide)] : []),
      part(
        "Markdown layer",
        "Seconds in one new process. Each body is rendered once. Lines: summaries in lists, and descriptions of pages.",
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
      formatChecks(checks),
    ],
  };
}

function formatRequests({ loads, pages, checks }: RequestsReport): Omit<Section, "title"> {
  return {
    text:
      "Chromium's requests on the median page of each kind, with an empty cache. Bytes are as sent, with gzip. First " +
      "when the page opens, then after the pointer moves over a button.",
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
      part("Largest topic page", "Opened and scrolled to its end."),
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
      `Time from pressing / on ${address} to the focus in the field of the search palette, in Chromium with an empty ` +
      "cache. This includes fetching the page's script. The page measures the times. The bar is for an idle machine.",
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
      `Lighthouse ${version}, mobile, served with gzip. Values of the median run. Runs: the lowest score of each. ` +
      "CPU index: Lighthouse's benchmark of the machine. A busy machine has a lower index and a higher TBT.",
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
