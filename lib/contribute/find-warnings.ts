import { countNoteWords, maxTldrWords } from "../audit/note-style";
import { submissionDate } from "../identifiers/arxiv-id";
import type { FormEntry } from "./form-entry";
import type { FormIssue } from "./form-issue";

/** Finds what is probably wrong in an entry that may be valid. `today` is YYYY-MM-DD. */
export function findWarnings({ tldr = "", year, arxiv }: FormEntry, today: string): FormIssue[] {
  const warnings: FormIssue[] = [];
  const words = countNoteWords(tldr);
  if (words > maxTldrWords)
    warnings.push({
      field: "tldr",
      message: `This has ${words} words. A summary should have at most ${maxTldrWords}.`,
    });
  const submitted = submissionDate(arxiv)?.year;
  if (year === undefined) return warnings;
  // Conferences of the next year already list their papers.
  if (year > Number(today.slice(0, 4)) + 1)
    warnings.push({ field: "year", message: `The year ${year} is in the future. Check it.` });
  else if (submitted !== undefined && year < submitted)
    warnings.push({ field: "year", message: `The arXiv id is from ${submitted}, after this year. Check year and id.` });
  return warnings;
}
