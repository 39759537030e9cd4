import { part, type Section, table, toMarkdown, toText } from "./blocks";
import { formatBuild } from "./format-build";
import { fixed, formatChecks } from "./format-checks";
import { formatPages } from "./format-pages";
import type { InteractionReport } from "./measure-interaction";
import { categories, type LighthouseReport } from "./measure-lighthouse";
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
