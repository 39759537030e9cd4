import { addresses } from "../../site/addresses";
import { absoluteUrl } from "../../site/site-config";
import type { Framework } from "../../survey/entities";
import { foldTitle } from "../../text/fold-title";
import type { ImportContext, TopicLine } from "./import-context";
import { labelKind } from "./reading/link-labels";
import type { ListedFramework, ListedLink } from "./reading/listed";

/** A distinct framework: its entry, if there is one, and its rows. */
export interface FrameworkGroup {
  entry: Framework | undefined;
  rows: FrameworkRow[];
}

/** A row with a framework. */
export type FrameworkRow = TopicLine<ListedFramework>;

/** Groups rows by framework. Matches the link to its entry, its line in the source, or its name. */
export function groupRows(
  rows: readonly FrameworkRow[],
  { survey, lineSource, site }: ImportContext,
): FrameworkGroup[] {
  const groupByKey = new Map<string, FrameworkGroup>();
  const register = (group: FrameworkGroup, keys: readonly string[]) => {
    for (const key of keys) if (!groupByKey.has(key)) groupByKey.set(key, group);
  };
  for (const entry of survey.frameworks) {
    const { id, name, aliases, sources } = entry;
    const lines = sources.flatMap(({ source, line }) => (source === lineSource && line ? [`line:${line}`] : []));
    // The repository is not a key: several frameworks can share one.
    const names = [name, ...aliases].map((spelling) => `name:${foldTitle(spelling)}`);
    register({ entry, rows: [] }, [`entry:${id}`, ...lines, ...names]);
  }
  const groups = new Set<FrameworkGroup>();
  for (const row of rows) {
    const { name, links } = row.content;
    const entryId = entryIdIn(links, site);
    const keys = [
      ...(entryId === undefined ? [] : [`entry:${entryId}`]),
      `line:${row.line.line}`,
      `name:${foldTitle(name)}`,
    ];
    const known = keys.map((key) => groupByKey.get(key)).find((group) => group !== undefined);
    const group = known ?? { entry: undefined, rows: [] };
    group.rows.push(row);
    register(group, keys);
    groups.add(group);
  }
  return [...groups];
}

/** Returns the id of the framework that a link to the survey's site points to: its page, or its row as in older lists. */
export function entryIdIn(links: readonly ListedLink[], site: string): string | undefined {
  const prefix = absoluteUrl(site, addresses.frameworks);
  const address = links.find(({ url }) => url.startsWith(prefix))?.url.slice(prefix.length);
  return /^#?([a-z0-9-]+)\/?$/.exec(address ?? "")?.[1];
}

/** Whether the label of a link means code. */
export function isCode({ label }: ListedLink): boolean {
  return labelKind(label) === "code";
}
