import type { Survey } from "../survey/survey";
import { plainText } from "../text/excerpt";
import { checkNote, findNearCopies, type NoteIssue } from "./note-style";

/** What an editor would ask to change in one paper's note. */
export interface PaperIssues {
  id: string;
  /** Path of the paper's file below the content folder. */
  file: string;
  issues: NoteIssue[];
}

/** A technique that leads to fewer than two papers. */
export interface RareTechnique {
  id: string;
  file: string;
  /** How many papers bear it. */
  papers: number;
}

/** How many papers have what readers look for. */
export interface NoteCoverage {
  papers: number;
  /** With a note that names the page it rests on; a title is no such page. */
  sourced: number;
  withTechnique: number;
  withTldr: number;
}

/** The account of a survey's notes. */
export interface NotesAudit {
  coverage: NoteCoverage;
  /** Papers with issues, by id. */
  papers: PaperIssues[];
  /** Pairs of papers, by id, whose notes were likely copied one from the other. */
  nearCopies: [string, string][];
  /** Remarks, not issues: a technique may come before its papers. */
  rareTechniques: RareTechnique[];
}

/** Least share of papers with a sourced note. */
export const minSourcedShare = 0.95;
const fewestPapers = 2;

/** Reads every note of a survey as an editor would. */
export function auditNotes({
  papers,
  techniques,
  papersByTechnique,
}: Pick<Survey, "papers" | "techniques" | "papersByTechnique">): NotesAudit {
  const notes = papers
    .map(({ id, file, body, tldr, noteSource, techniques: borne }) => ({
      id,
      file,
      parts: { note: plainText(body), tldr, noteSource, techniques: borne },
    }))
    .sort((a, b) => a.id.localeCompare(b.id, "en"));
  const count = (holds: (note: (typeof notes)[number]["parts"]) => boolean) =>
    notes.filter(({ parts }) => holds(parts)).length;
  return {
    coverage: {
      papers: papers.length,
      sourced: count(({ note, noteSource }) => note !== "" && noteSource !== undefined && noteSource !== "title"),
      withTechnique: count((parts) => parts.techniques.length > 0),
      withTldr: count(({ tldr }) => tldr !== undefined),
    },
    papers: notes.flatMap(({ id, file, parts }) => {
      const issues = checkNote(parts);
      return issues.length > 0 ? [{ id, file, issues }] : [];
    }),
    nearCopies: findNearCopies(notes.map(({ id, parts: { note } }) => ({ id, note }))),
    rareTechniques: techniques.flatMap(({ id, file }) => {
      const borne = papersByTechnique.get(id)?.length ?? 0;
      return borne < fewestPapers ? [{ id, file, papers: borne }] : [];
    }),
  };
}

/** Whether the notes are as good as the atlas asks: no issues, enough sourced notes, a technique and a tldr everywhere. */
export function meetsBars({ coverage, papers, nearCopies }: NotesAudit): boolean {
  return (
    papers.length === 0 &&
    nearCopies.length === 0 &&
    coverage.sourced >= coverage.papers * minSourcedShare &&
    coverage.withTechnique === coverage.papers &&
    coverage.withTldr === coverage.papers
  );
}
