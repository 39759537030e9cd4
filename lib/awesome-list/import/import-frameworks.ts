import { type LinkType, linkTypeSchema, type SourceReference } from "../../content/schema/fields";
import { supportSchema } from "../../content/schema/framework";
import { appendToList } from "../../contribute/append-to-list";
import { type FrameworkInput, formatFrameworkEntry, frameworkKeys } from "../../contribute/format-framework";
import { proposeId } from "../../contribute/paper-id";
import type { Framework } from "../../survey/entities";
import type { Diagnosis } from "./diagnosis";
import { entryIdIn, type FrameworkRow, groupRows, isCode } from "./framework-groups";
import { type Draft, fateOf, type ImportContext, referenceTo } from "./import-context";
import type { Difference, LineAccount } from "./line-account";
import { meaningOfLabel } from "./link-labels";
import type { ListedFramework } from "./listed";
import { mergeReason } from "./merge-reason";

const stages = supportSchema.keyof().options;

const noSource: Diagnosis = {
  rule: "no-source",
  message: "The entry of a framework says where it was found, and this list is no source of the survey.",
  hint: "Add a file for the list to sources/ and name it with --source.",
};

/** Accounts for the rows that hold frameworks, and drafts the entries that are new or have to name further lines. */
export function importFrameworks(
  rows: readonly FrameworkRow[],
  context: ImportContext,
): { fates: LineAccount[]; drafts: Draft[] } {
  const taken = new Set(context.survey.frameworks.map(({ id }) => id));
  const results = groupRows(rows, context).map(({ entry, rows: [main, ...others] }) => {
    if (!main) return { fates: [] };
    if (entry) return accountForEntry(entry, main, others, context);
    return draftEntry(main, others, taken, context);
  });
  return {
    fates: results.flatMap(({ fates }) => fates),
    drafts: results.flatMap(({ draft }) => draft ?? []),
  };
}

interface GroupAccount {
  fates: LineAccount[];
  draft?: Draft;
}

function accountForEntry(
  entry: Framework,
  main: FrameworkRow,
  others: FrameworkRow[],
  context: ImportContext,
): GroupAccount {
  const isNamed = ({ line }: FrameworkRow) =>
    entry.sources.some((known) => known.source === context.lineSource && known.line === line.line);
  const unnamed = context.lineSource === undefined ? [] : [main, ...others].filter((row) => !isNamed(row));
  const fates = fatesOf(main, others, { file: entry.file, isNew: false }, entry);
  if (unnamed.length === 0) return { fates };
  const references = unnamed.map((row) => referenceOf(row, main, context));
  const text = appendToList(context.textOf(entry.file), "sources", references, frameworkKeys);
  return { fates, draft: { path: entry.file, text, isNew: false } };
}

function draftEntry(
  main: FrameworkRow,
  others: FrameworkRow[],
  taken: Set<string>,
  context: ImportContext,
): GroupAccount {
  const rows = [main, ...others];
  const sources = rows.flatMap((row) => referenceOf(row, main, context) ?? []);
  if (sources.length === 0) {
    const fates = rows.map(({ line, content }) =>
      fateOf(line, "framework", { kind: "diagnosis", ...noSource }, { title: content.name }),
    );
    return { fates };
  }
  const { name, links, supports } = main.content;
  const listedId = entryIdIn(links, context.site);
  const id =
    listedId && !taken.has(listedId)
      ? listedId
      : proposeId({ title: name, shortName: name }, (candidate) => taken.has(candidate));
  taken.add(id);
  const outside = links.filter(({ url }) => !url.startsWith(context.site));
  const repository = outside.find(isCode)?.url;
  const fields: FrameworkInput = {
    name,
    ...(repository && { repository }),
    links: outside.flatMap(({ label, url }) => {
      const type = typeOf(label);
      return type && url !== repository ? [{ type, url }] : [];
    }),
    supports: Object.fromEntries(
      stages.flatMap((stage) => (supports[stage] === undefined ? [] : [[stage, supports[stage]]])),
    ),
    topics: [...new Set(rows.map(({ topic }) => topic.path))],
    sources,
  };
  const path = `frameworks/${id}.md`;
  const draft = { path, text: formatFrameworkEntry(fields), isNew: true };
  return { fates: fatesOf(main, others, { file: path, isNew: true }, fields), draft };
}

function fatesOf(
  main: FrameworkRow,
  others: readonly FrameworkRow[],
  place: { file: string; isNew: boolean },
  entry: Pick<FrameworkInput, "supports">,
): LineAccount[] {
  return [main, ...others].map((row) => {
    const reason = row === main ? undefined : mergeReason(row, main);
    const fate = reason ? ({ kind: "merged", ...place, reason } as const) : ({ kind: "entry", ...place } as const);
    const differences = compareSupport(row.content.supports, entry.supports);
    return fateOf(row.line, "framework", fate, { title: row.content.name, differences });
  });
}

function referenceOf(row: FrameworkRow, main: FrameworkRow, context: ImportContext): SourceReference | undefined {
  const reference = referenceTo(context, row.line);
  const isRepeated = row !== main && reference?.line !== undefined;
  return reference && { ...reference, ...(isRepeated && { merged: mergeReason(row, main) }) };
}

/** Where a row says otherwise than the entry about what a framework supports. */
function compareSupport(listed: ListedFramework["supports"], kept: ListedFramework["supports"]): Difference[] {
  return stages.flatMap((stage): Difference[] => {
    if (listed[stage] === undefined || kept[stage] === undefined || listed[stage] === kept[stage]) return [];
    return [{ field: "support", listed: `${stage} ${listed[stage]}`, kept: `${stage} ${kept[stage]}`, reasons: [] }];
  });
}

function typeOf(label: string): LinkType | undefined {
  return linkTypeSchema.safeParse(meaningOfLabel(label)).data;
}
