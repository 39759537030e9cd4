import { auditNotes, meetsTargets, minSourcedShare, type NotesAudit } from "@/lib/audit/audit-notes";
import type { Revision } from "@/lib/content/read-revision-fs";
import type { Survey } from "@/lib/survey/survey";
import { countOf } from "@/lib/text/format";
import { print } from "../print";

/**
 * Prints the issues of notes. Returns whether the notes meet the targets. Papers that are not in the `earlier` revision
 * do not count: their issues are printed as pending, because an editor adds their notes later.
 */
export function reportNotes(survey: Survey, json: boolean, earlier?: Revision): boolean {
  const known = earlier && new Set(earlier.files.map(({ path }) => path));
  const isNew = (file: string) => known !== undefined && !known.has(earlier?.formerPath.get(file) ?? file);
  const audit = auditNotes({ ...survey, papers: survey.papers.filter(({ file }) => !isNew(file)) });
  const waiting = auditNotes({ ...survey, papers: survey.papers.filter(({ file }) => isNew(file)) }).papers;
  if (json) print(JSON.stringify({ ...audit, waiting }, null, 2));
  else {
    for (const { file, issues } of waiting) for (const { message } of issues) print(`${file}\tpending\t${message}`);
    printAudit(audit);
  }
  return meetsTargets(audit);
}

function printAudit({ coverage, papers, nearCopies, rareTechniques }: NotesAudit): void {
  for (const { file, issues } of papers) for (const { rule, message } of issues) print(`${file}\t${rule}\t${message}`);
  for (const [first, second] of nearCopies)
    print(`papers/${first}.md\tnear-copy\tThe note or a section is nearly the same as one of papers/${second}.md.`);
  for (const { file, papers: paperCount } of rareTechniques)
    print(`${file}\tremark\tThe technique has ${countOf(paperCount, "paper")}; it should have at least two.`);

  const issues = papers.reduce((sum, paper) => sum + paper.issues.length, 0) + nearCopies.length;
  const share = (count: number) => `${count} (${percent(count / Math.max(1, coverage.papers))})`;
  print(
    `${countOf(coverage.papers, "paper")}: ${share(coverage.sourced)} with a sourced note, ` +
      `${share(coverage.withTechnique)} with a technique, ${share(coverage.withTldr)} with a tldr. ` +
      `${countOf(issues, "issue")}, ${countOf(rareTechniques.length, "remark")}.`,
  );
  print(`Targets: ${percent(minSourcedShare)} with a sourced note, 100% with a technique and a tldr, no issues.`);
}

/** Formats a share in percent, rounded down so that a missed target never looks met. */
function percent(share: number): string {
  return `${Math.floor(share * 1000) / 10}%`;
}
