import type { SourceReference } from "../content/schema/fields";
import { expandLineRanges } from "../content/schema/source";
import type { Source } from "../survey/entities";
import type { Survey } from "../survey/survey";
import { flattenTopics } from "../survey/taxonomy";

/** What became of one line of a source list. */
export interface AuditedLine {
  line: number;
  /** Heading that the line stands under, or is. */
  heading: string;
  /** How the line is accounted for; `missing` when it is not. */
  outcome: "entry" | "merged" | "topic" | "missing";
  /** File that accounts for the line. */
  file?: string;
  /** Why a merged line has no entry of its own. */
  reason?: string;
}

/** The account of one source list: every line that holds a heading or an entry. */
export interface SourceAudit {
  source: Source;
  /** Lines with entries, in order. */
  entries: AuditedLine[];
  /** Lines with headings, in order. */
  headings: AuditedLine[];
  /** References to lines that the list does not have. */
  strays: { file: string; line: number }[];
}

/** Accounts for every line of every source that lists its lines, from the content alone. */
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
