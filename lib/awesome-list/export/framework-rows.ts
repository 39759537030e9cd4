import type { FrameworkUse } from "../../content/schema/framework";
import { addresses } from "../../site/addresses";
import { absoluteUrl } from "../../site/site-config";
import type { Framework } from "../../survey/entities";
import { linkLabels } from "../../survey/paper-links";
import { entryLabel } from "../import/link-labels";
import { bracketedLink, escapeCell } from "./markdown-text";

const columns: readonly [FrameworkUse, string][] = [
  ["preTraining", "Pre-training"],
  ["fineTuning", "Fine-tuning"],
  ["inference", "Inference or serving"],
];

/** Head of the table of frameworks. */
export const frameworkHead: readonly string[] = [
  `| Framework | ${columns.map(([, title]) => title).join(" | ")} |`,
  `| :-- |${" :-: |".repeat(columns.length)}`,
];

/** A framework's row: name, links and the page of its entry; a mark where its sources say yes or no. */
export function frameworkRow({ id, name, repository, links, supports }: Framework, site: string): string {
  const all = [
    ...(repository ? [bracketedLink(linkLabels.code, repository)] : []),
    ...links.map(({ type, url }) => bracketedLink(linkLabels[type], url)),
    bracketedLink(entryLabel, absoluteUrl(site, addresses.framework(id))),
  ].map((link) => link.replace(/(?<!\\)\|/g, "\\|"));
  const marks = columns.map(([stage]) => (supports[stage] === undefined ? " " : supports[stage] ? " ✅ " : " ❌ "));
  return `| ${escapeCell(name)} ${all.join(" ")} |${marks.join("|")}|`;
}
