import { proposeCitationKey } from "../../citation/bibtex";
import type { SourceReference } from "../../content/schema/fields";
import { appendToList } from "../../contribute/append-to-list";
import { formatPaperEntry, paperKeys } from "../../contribute/format-paper";
import { proposeId, takenIds } from "../../contribute/paper-id";
import type { Paper } from "../../survey/entities";
import { buildPaper } from "./build-paper";
import { comparePaper } from "./compare-paper";
import { type ImportContext, type ImportDraft, lineResult, referenceTo } from "./import-context";
import type { LineResult } from "./line-result";
import { mergeReason } from "./merge-reason";
import { type PaperLine, type Work, workFinder } from "./works";

/** Accounts for the lines that hold papers, and drafts the entries that are new or have to name further lines. */
export function importPapers(
  lines: readonly PaperLine[],
  context: ImportContext,
): { results: LineResult[]; drafts: ImportDraft[] } {
  const { survey, lineSource } = context;
  const findWork = workFinder(survey.papers, lineSource);
  const results: LineResult[] = [];
  const works = new Set<Work>();
  for (const line of lines) {
    const work = findWork(line);
    if ("rule" in work) {
      results.push(lineResult(line.line, "paper", { kind: "issue", ...work }, { title: line.content.title }));
    } else works.add(work);
  }
  const taken = takenIds(survey.papers);
  const drafts = [...works].flatMap((work) => {
    const result = work.entry ? accountForEntry(work, work.entry, context) : draftEntry(work, taken, context);
    results.push(...result.results);
    return result.draft ?? [];
  });
  return { results, drafts };
}

interface WorkAccount {
  results: LineResult[];
  draft?: ImportDraft;
}

/** Lines of an entry that is there already. It is kept as it is, but for the lines that its sources lack. */
function accountForEntry({ lines }: Work, entry: Paper, context: ImportContext): WorkAccount {
  const sourceId = context.lineSource;
  const named = new Map(entry.sources.flatMap((ref) => (ref.source === sourceId && ref.line ? [[ref.line, ref]] : [])));
  const main = lines.find(({ line }) => named.has(line.line) && !named.get(line.line)?.merged) ?? lines[0];
  const missing: SourceReference[] = [];
  const results = lines.map((paperLine) => {
    const { line, topic, content } = paperLine;
    const reason = paperLine === main ? undefined : (named.get(line.line)?.merged ?? mergeReason(paperLine, main));
    if (sourceId !== undefined && !named.has(line.line)) {
      missing.push({ source: sourceId, line: line.line, ...(reason && { merged: reason }) });
    }
    const place = { file: entry.file, isNew: false };
    const outcome = reason ? ({ kind: "merged", ...place, reason } as const) : ({ kind: "entry", ...place } as const);
    return lineResult(line, "paper", outcome, {
      title: content.title,
      differences: comparePaper(content, topic, entry),
    });
  });
  if (missing.length === 0) return { results };
  const text = appendToList(context.textOf(entry.file), "sources", missing, paperKeys);
  return { results, draft: { path: entry.file, text, isNew: false } };
}

/** Lines of a paper that has no entry yet. */
function draftEntry(work: Work, taken: Set<string>, context: ImportContext): WorkAccount {
  const [main] = work.lines;
  const references = work.lines.flatMap((paperLine): SourceReference[] => {
    const reference = referenceTo(context, paperLine.line);
    if (!reference) return [];
    const isRepeated = paperLine !== main && reference.line !== undefined;
    return [{ ...reference, ...(isRepeated && { merged: mergeReason(paperLine, main) }) }];
  });
  const venueNames = [...context.survey.venueByName.keys()];
  const origin = { today: context.today, listUrl: context.listSource?.source.url, references, venueNames };
  const fields = buildPaper(work, origin);
  if ("rule" in fields) {
    const results = work.lines.map(({ line, content }) =>
      lineResult(line, "paper", { kind: "issue", ...fields }, { title: content.title }),
    );
    return { results };
  }
  const listedId = main?.content.entryId;
  const id = listedId && !taken.has(listedId) ? listedId : proposeId(fields, (candidate) => taken.has(candidate));
  taken.add(id);
  const path = `papers/${id}.md`;
  const results = work.lines.map((paperLine) => {
    const { line, topic, content } = paperLine;
    const place = { file: path, isNew: true };
    const outcome =
      paperLine === main
        ? ({ kind: "entry", ...place } as const)
        : ({ kind: "merged", ...place, reason: mergeReason(paperLine, main) } as const);
    return lineResult(line, "paper", outcome, {
      title: content.title,
      differences: comparePaper(content, topic, fields),
    });
  });
  const citationKey = proposeCitationKey({ ...fields, id });
  return { results, draft: { path, text: formatPaperEntry({ ...fields, citationKey }), isNew: true } };
}
