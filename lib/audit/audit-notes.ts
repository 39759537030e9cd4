import type { Survey } from "../survey/survey";
import { plainText } from "../text/excerpt";
import { checkNote, findNearCopies, type NoteIssue } from "./note-style";
import { checkSectionStyle } from "./section-style";

/** The issues of one paper's note and sections. */
export interface PaperIssues {
  id: string;
  /** Path of the paper's file below the content folder. */
  file: string;
  issues: NoteIssue[];
}

/** A technique with fewer than two papers. */
export interface RareTechnique {
  id: string;
  file: string;
  /** Number of papers that use it. */
  papers: number;
}

/** How many papers have a sourced note, a technique and a tldr. */
export interface NoteCoverage {
  papers: number;
  /** Papers whose note has a source other than `title`. */
  sourced: number;
  withTechnique: number;
  withTldr: number;
}

/** The result of an audit of notes. */
export interface NotesAudit {
  coverage: NoteCoverage;
  /** Papers with issues, sorted by id. */
  papers: PaperIssues[];
  /** Pairs of paper ids, or twice the same. A note or section of one is probably a copy of one of the other. */
  nearCopies: [string, string][];
  /** Remarks, not issues: a technique may be added before its papers. */
  rareTechniques: RareTechnique[];
}

/** Minimum share of papers with a sourced note, from 0 to 1. */
export const minSourcedShare = 0.95;
const minPapers = 2;

/** Checks all notes and sections of a survey. */
export function auditNotes({
  papers,
  techniques,
  papersByTechnique,
}: Pick<Survey, "papers" | "techniques" | "papersByTechnique">): NotesAudit {
  const notes = papers
    .map(({ id, file, body, sections, tldr, noteSource, techniques: techniqueIds }) => ({
      id,
      file,
      sections,
      parts: { note: plainText(body), tldr, noteSource, techniques: techniqueIds },
    }))
    .sort((a, b) => a.id.localeCompare(b.id, "en"));
  const count = (matches: (note: (typeof notes)[number]["parts"]) => boolean) =>
    notes.filter(({ parts }) => matches(parts)).length;
  return {
    coverage: {
      papers: papers.length,
      sourced: count(({ note, noteSource }) => note !== "" && noteSource !== undefined && noteSource !== "title"),
      withTechnique: count((parts) => parts.techniques.length > 0),
      withTldr: count(({ tldr }) => tldr !== undefined),
    },
    papers: notes.flatMap(({ id, file, sections, parts }) => {
      const issues = [...checkNote(parts), ...checkSectionStyle(sections)];
      return issues.length > 0 ? [{ id, file, issues }] : [];
    }),
    nearCopies: findNearCopies(
      notes.flatMap(({ id, sections, parts: { note } }) => [
        { id, note },
        ...sections.map(({ text }) => ({ id, note: plainText(text) })),
      ]),
    ),
    rareTechniques: techniques.flatMap(({ id, file }) => {
      const paperCount = papersByTechnique.get(id)?.length ?? 0;
      return paperCount < minPapers ? [{ id, file, papers: paperCount }] : [];
    }),
  };
}

/** Whether no note has issues, enough notes have a source, and every paper has a technique and a tldr. */
export function meetsTargets({ coverage, papers, nearCopies }: NotesAudit): boolean {
  return (
    papers.length === 0 &&
    nearCopies.length === 0 &&
    coverage.sourced >= coverage.papers * minSourcedShare &&
    coverage.withTechnique === coverage.papers &&
    coverage.withTldr === coverage.papers
  );
}
