import { type LinkType, linkTypeSchema, type SourceReference } from "../../content/schema/fields";
import { frameworkUses } from "../../content/schema/framework";
import { appendToList } from "../../contribute/append-to-list";
import { type FrameworkInput, formatFrameworkEntry, frameworkKeys } from "../../contribute/format-framework";
import { proposeId } from "../../contribute/paper-id";
import type { Framework } from "../../survey/entities";
import { entryIdIn, type FrameworkRow, groupRows, isCode } from "./framework-groups";
import { type ImportContext, type ImportDraft, lineResult, referenceTo } from "./import-context";
import type { ImportIssue } from "./import-issue";
import type { Difference, LineResult } from "./line-result";
import { mergeReason } from "./merge-reason";
import { labelKind } from "./reading/link-labels";
import type { ListedFramework } from "./reading/listed";

const noSource: ImportIssue = {
  rule: "no-source",
  message: "A framework needs a source, and this list is not a source of the survey.",
  hint: "Add a file for the list to sources/ and name it with --source.",
};

/** Returns the results of rows with frameworks, and drafts of new entries and of entries with new source lines. */
export function importFrameworks(
  rows: readonly FrameworkRow[],
  context: ImportContext,
): { results: LineResult[]; drafts: ImportDraft[] } {
  const taken = new Set(context.survey.frameworks.map(({ id }) => id));
  const results = groupRows(rows, context).map(({ entry, rows: [main, ...others] }) => {
    if (!main) return { results: [] };
    if (entry) return updateEntry(entry, main, others, context);
    return draftEntry(main, others, taken, context);
  });
  return {
    results: results.flatMap(({ results }) => results),
    drafts: results.flatMap(({ draft }) => draft ?? []),
  };
}

interface GroupImport {
  results: LineResult[];
  draft?: ImportDraft;
}

function updateEntry(
  entry: Framework,
  main: FrameworkRow,
  others: FrameworkRow[],
  context: ImportContext,
): GroupImport {
  const isReferenced = ({ line }: FrameworkRow) =>
    entry.sources.some((known) => known.source === context.lineSource && known.line === line.line);
  const unreferenced = context.lineSource === undefined ? [] : [main, ...others].filter((row) => !isReferenced(row));
  const results = outcomesOf(main, others, { file: entry.file, isNew: false }, entry);
  if (unreferenced.length === 0) return { results };
  const references = unreferenced.map((row) => referenceOf(row, main, context));
  const text = appendToList(context.textOf(entry.file), "sources", references, frameworkKeys);
  return { results, draft: { path: entry.file, text, isNew: false } };
}

function draftEntry(
  main: FrameworkRow,
  others: FrameworkRow[],
  taken: Set<string>,
  context: ImportContext,
): GroupImport {
  const rows = [main, ...others];
  const sources = rows.flatMap((row) => referenceOf(row, main, context) ?? []);
  if (sources.length === 0) {
    const results = rows.map(({ line, content }) =>
      lineResult(line, "framework", { kind: "issue", ...noSource }, { title: content.name }),
    );
    return { results };
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
      frameworkUses.flatMap((use) => (supports[use] === undefined ? [] : [[use, supports[use]]])),
    ),
    topics: [...new Set(rows.map(({ topic }) => topic.path))],
    sources,
  };
  const path = `frameworks/${id}.md`;
  const draft = { path, text: formatFrameworkEntry(fields), isNew: true };
  return { results: outcomesOf(main, others, { file: path, isNew: true }, fields), draft };
}

function outcomesOf(
  main: FrameworkRow,
  others: readonly FrameworkRow[],
  target: { file: string; isNew: boolean },
  entry: Pick<FrameworkInput, "supports" | "corrections">,
): LineResult[] {
  return [main, ...others].map((row) => {
    const reason = row === main ? undefined : mergeReason(row, main);
    const outcome = reason ? ({ kind: "merged", ...target, reason } as const) : ({ kind: "entry", ...target } as const);
    const differences = compareSupport(row.content.supports, entry);
    return lineResult(row.line, "framework", outcome, { title: row.content.name, differences });
  });
}

function referenceOf(row: FrameworkRow, main: FrameworkRow, context: ImportContext): SourceReference | undefined {
  const reference = referenceTo(context, row.line);
  const isRepeated = row !== main && reference?.line !== undefined;
  return reference && { ...reference, ...(isRepeated && { merged: mergeReason(row, main) }) };
}

/** Returns the uses whose support differs between a row and its entry. Corrections about support explain them. */
function compareSupport(
  listed: ListedFramework["supports"],
  { supports: kept, corrections = [] }: Pick<FrameworkInput, "supports" | "corrections">,
): Difference[] {
  const reasons = corrections.filter((text) => /\bsupport/i.test(text));
  return frameworkUses.flatMap((use): Difference[] => {
    if (listed[use] === undefined || kept[use] === undefined || listed[use] === kept[use]) return [];
    return [{ field: "support", listed: `${use} ${listed[use]}`, kept: `${use} ${kept[use]}`, reasons }];
  });
}

function typeOf(label: string): LinkType | undefined {
  return linkTypeSchema.safeParse(labelKind(label)).data;
}
