import type { SourceReference } from "../content/schema/fields";
import { expandLineRanges } from "../content/schema/source";
import type { Source } from "../survey/entities";
import type { Survey } from "../survey/survey";
import { flattenTopics } from "../survey/taxonomy";

/** A line of a source list, and how the content accounts for it. */
export interface AuditedLine {
  line: number;
  /** Text of the nearest heading above the line, or of the line if it is a heading. */
  heading: string;
  /** How the content uses the line; `missing` if no file refers to it. */
  outcome: "entry" | "merged" | "topic" | "missing";
  /** File that refers to the line. */
  file?: string;
  /** Why a merged line has no entry of its own. */
  reason?: string;
}

/** The audit of one source list: all its headings and entries. */
export interface SourceAudit {
  source: Source;
  /** Lines with entries, in order. */
  entries: AuditedLine[];
  /** Lines with headings, in order. */
  headings: AuditedLine[];
  /** References to lines that are not in the list. */
  strays: { file: string; line: number }[];
}

/** Finds the entry or topic that refers to each line, for all sources that list their lines. */
export function auditSources(survey: Survey): SourceAudit[] {
  const entryRefs = collect([...survey.papers, ...survey.frameworks]);
  const topicRefs = collect(flattenTopics(survey.branches));
  return [...survey.sourceById.values()]
    .filter(({ sections }) => sections.length > 0)
    .map((source) => {
      const entriesByLine = byLine(entryRefs, source.id);
      const topicsByLine = byLine(topicRefs, source.id);
      const entries = source.sections.flatMap(({ heading, entries: ranges }) =>
        (ranges ? expandLineRanges(ranges) : []).map((line): AuditedLine => {
          const reference = entriesByLine.get(line);
          if (!reference) return { line, heading, outcome: "missing" };
          const { file, merged } = reference;
          return { line, heading, file, outcome: merged ? "merged" : "entry", ...(merged && { reason: merged }) };
        }),
      );
      const headings = source.sections.map(({ heading, line }): AuditedLine => {
        const reference = topicsByLine.get(line);
        return reference
          ? { line, heading, outcome: "topic", file: reference.file }
          : { line, heading, outcome: "missing" };
      });
      const known = new Set([...entries, ...headings].map(({ line }) => line));
      const strays = [...entriesByLine, ...topicsByLine]
        .filter(([line]) => !known.has(line))
        .map(([line, { file }]) => ({ file, line }));
      return { source, entries, headings, strays };
    });
}

interface Reference extends SourceReference {
  file: string;
}

function collect(items: readonly { file: string; sources: SourceReference[] }[]): Reference[] {
  return items.flatMap(({ file, sources }) => sources.map((source) => ({ ...source, file })));
}

function byLine(references: readonly Reference[], sourceId: string): Map<number, Reference> {
  return new Map(
    references.flatMap((reference) =>
      reference.source === sourceId && reference.line !== undefined ? [[reference.line, reference]] : [],
    ),
  );
}
