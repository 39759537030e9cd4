import { addresses } from "../../site/addresses";
import { absoluteUrl } from "../../site/site-config";
import type { Framework } from "../../survey/entities";
import { foldTitle } from "../../text/fold-title";
import type { ImportContext, TopicLine } from "./import-context";
import { labelKind } from "./link-labels";
import type { ListedFramework, ListedLink } from "./listed";

/** A distinct framework: its entry, if there is one, and the rows that name it. */
export interface FrameworkGroup {
  entry: Framework | undefined;
  rows: FrameworkRow[];
}

/** A row that holds a framework. */
export type FrameworkRow = TopicLine<ListedFramework>;

/** Rows by the framework that they name: by its page, by the line of the source, or by its name. */
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
    // Not by repository: several frameworks can live in one.
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

/** Id in the address of a framework's place on the survey's own site. */
export function entryIdIn(links: readonly ListedLink[], site: string): string | undefined {
  const place = absoluteUrl(site, addresses.framework(""));
  return links.find(({ url }) => url.startsWith(place))?.url.slice(place.length);
}

/** Whether a link says that it leads to code. */
export function isCode({ label }: ListedLink): boolean {
  return labelKind(label) === "code";
}
