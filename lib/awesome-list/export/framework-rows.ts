import type { FrameworkUse } from "../../content/schema/framework";
import { addresses } from "../../site/addresses";
import { absoluteUrl } from "../../site/site-config";
import type { Framework } from "../../survey/entities";
import { linkLabels } from "../../survey/paper-links";
import { entryLabel } from "../import/reading/link-labels";
import { bracketedLink, escapeCell } from "./markdown-text";

const columns: readonly [FrameworkUse, string][] = [
  ["preTraining", "Pre-training"],
  ["fineTuning", "Fine-tuning"],
  ["inference", "Inference or serving"],
];

/** Header of the framework table. */
export const frameworkHeader: readonly string[] = [
  `| Framework | ${columns.map(([, title]) => title).join(" | ")} |`,
  `| :-- |${" :-: |".repeat(columns.length)}`,
];

/**
 * Formats a framework as a table row: name, links, a link to its entry, and a mark for each stage with a known answer.
 */
export function frameworkRow({ id, name, repository, links, supports }: Framework, site: string): string {
  const all = [
    ...(repository ? [bracketedLink(linkLabels.code, repository)] : []),
    ...links.map(({ type, url }) => bracketedLink(linkLabels[type], url)),
    bracketedLink(entryLabel, absoluteUrl(site, addresses.framework(id))),
  ].map((link) => link.replace(/(?<!\\)\|/g, "\\|"));
  const marks = columns.map(([stage]) => (supports[stage] === undefined ? " " : supports[stage] ? " ✅ " : " ❌ "));
  return `| ${escapeCell(name)} ${all.join(" ")} |${marks.join("|")}|`;
}
