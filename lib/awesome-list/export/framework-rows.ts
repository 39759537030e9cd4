import type { FrameworkUse } from "../../content/schema/framework";
import { addresses } from "../../site/addresses";
import { absoluteUrl } from "../../site/site-config";
import type { Framework } from "../../survey/entities";
import { linkLabels } from "../../survey/paper-links";
import { entryLabel } from "../import/reading/link-labels";
import { escapeCell, markdownLink } from "./markdown-text";

const columns: readonly [FrameworkUse, string][] = [
  ["preTraining", "Pre-training"],
  ["fineTuning", "Fine-tuning"],
  ["inference", "Inference or serving"],
];

const header: readonly string[] = ["Framework", ...columns.map(([, title]) => title)];

/** Formats frameworks as a table with aligned columns: two lines of header, then a row for each framework. */
export function frameworkTable(frameworks: readonly Framework[], site: string): string[] {
  const rows = [header, ...frameworks.map((framework) => cellsOf(framework, site))];
  const widths = header.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map((row) => `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(" | ")} |`);
  const dashes = widths.map((width) => "-".repeat(width));
  return [lines[0] ?? "", `| ${dashes.join(" | ")} |`, ...lines.slice(1)];
}

/** Name, links and a link to the entry, and a mark for each stage with a known answer. */
function cellsOf({ id, name, repository, links, supports }: Framework, site: string): string[] {
  const all = [
    ...(repository ? [markdownLink(linkLabels.code, repository)] : []),
    ...links.map(({ type, url }) => markdownLink(linkLabels[type], url)),
    markdownLink(entryLabel, absoluteUrl(site, addresses.framework(id))),
  ].map((link) => link.replace(/(?<!\\)\|/g, "\\|"));
  const marks = columns.map(([stage]) => (supports[stage] === undefined ? "" : supports[stage] ? "✅" : "❌"));
  return [`${escapeCell(name)} ${all.join(" ")}`, ...marks];
}
