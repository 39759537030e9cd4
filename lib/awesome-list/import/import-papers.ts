import { citationKey as keyOf, proposeCitationKey } from "../../citation/citation-key";
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
import { type MentionLine, type PaperLine, type Work, workFinder } from "./works";

/**
 * Returns the results of lines with papers, and drafts of new entries and of entries with new source lines. `mentions`
 * are lines below headings without entries.
 */
export function importPapers(
  lines: readonly PaperLine[],
  mentions: readonly MentionLine[],
  context: ImportContext,
): { results: LineResult[]; drafts: ImportDraft[] } {
  const { survey, lineSource } = context;
  const finder = workFinder(survey.papers, lines, lineSource);
  const results: LineResult[] = [];
  const works = new Set<Work>();
  for (const line of lines) {
    const work = finder.place(line);
    if ("rule" in work) {
      results.push(lineResult(line.line, "paper", { kind: "issue", ...work }, { title: line.content.title }));
    } else works.add(work);
  }
  const taken = takenIds(survey.papers);
  const keys = new Set(survey.papers.map((paper) => keyOf(paper).toLowerCase()));
  const drafts = [...works].flatMap((work) => {
    const result = work.entry ? updateEntry(work, work.entry, context) : draftEntry(work, { taken, keys }, context);
    results.push(...result.results);
    return result.draft ?? [];
  });
  for (const { line, content } of mentions) {
    const work = finder.find({ line, content });
    const [first] = work?.lines ?? [];
    const target = work?.entry
      ? { file: work.entry.file, isNew: false }
      : results.flatMap(({ line: at, outcome }) => (at === first?.line.line && "file" in outcome ? [outcome] : []))[0];
    const heading = line.heading?.text ?? "";
    const outcome = target
      ? ({ kind: "merged", file: target.file, isNew: target.isNew, reason: `Mentioned under ${heading}.` } as const)
      : ({ kind: "skipped", reason: `The heading ${JSON.stringify(heading)} has no entries.` } as const);
    results.push(lineResult(line, "paper", outcome, { title: content.title }));
  }
  return { results, drafts };
}

interface WorkImport {
  results: LineResult[];
  draft?: ImportDraft;
}

/** Matches lines to an existing entry, and adds source lines that it lacks. */
function updateEntry({ lines }: Work, entry: Paper, context: ImportContext): WorkImport {
  const sourceId = context.lineSource;
  const references = new Map(
    entry.sources.flatMap((ref) => (ref.source === sourceId && ref.line ? [[ref.line, ref]] : [])),
  );
  const main = lines.find(({ line }) => references.has(line.line) && !references.get(line.line)?.merged) ?? lines[0];
  const missing: SourceReference[] = [];
  const results = lines.map((paperLine) => {
    const { line, topic, content } = paperLine;
    const reason = paperLine === main ? undefined : (references.get(line.line)?.merged ?? mergeReason(paperLine, main));
    if (sourceId !== undefined && !references.has(line.line)) {
      missing.push({ source: sourceId, line: line.line, ...(reason && { merged: reason }) });
    }
    const target = { file: entry.file, isNew: false };
    const outcome = reason ? ({ kind: "merged", ...target, reason } as const) : ({ kind: "entry", ...target } as const);
    return lineResult(line, "paper", outcome, {
      title: content.title,
      differences: comparePaper(content, topic, entry),
    });
  });
  if (missing.length === 0) return { results };
  const text = appendToList(context.textOf(entry.file), "sources", missing, paperKeys);
  return { results, draft: { path: entry.file, text, isNew: false } };
}

/** Drafts an entry for lines of a new paper. */
function draftEntry(
  work: Work,
  { taken, keys }: { taken: Set<string>; keys: Set<string> },
  context: ImportContext,
): WorkImport {
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
    const target = { file: path, isNew: true };
    const outcome =
      paperLine === main
        ? ({ kind: "entry", ...target } as const)
        : ({ kind: "merged", ...target, reason: mergeReason(paperLine, main) } as const);
    return lineResult(line, "paper", outcome, {
      title: content.title,
      differences: comparePaper(content, topic, fields),
    });
  });
  const citationKey = proposeCitationKey({ ...fields, id }, (key) => keys.has(key.toLowerCase()));
  keys.add(citationKey.toLowerCase());
  return { results, draft: { path, text: formatPaperEntry({ ...fields, citationKey }), isNew: true } };
}
