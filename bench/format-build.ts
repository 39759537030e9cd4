import { type Block, part, type Section, table } from "./blocks";
import { fixed, formatChecks } from "./format-checks";
import type { BuildReport, MarginalRatio } from "./measure-builds";

/** Formats the times of builds. */
export function formatBuild({
  builds,
  marginal,
  tuned,
  sideBySide,
  markdown,
  checks,
}: BuildReport): Omit<Section, "title"> {
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
