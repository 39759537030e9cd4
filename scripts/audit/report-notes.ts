import { auditNotes, meetsBars, minSourcedShare, type NotesAudit } from "@/lib/audit/audit-notes";
import type { Revision } from "@/lib/content/read-revision-fs";
import type { Survey } from "@/lib/survey/survey";
import { countOf } from "@/lib/text/format";

/**
 * Says what an editor would ask to change in the notes. Gives whether they are as good as the atlas asks. Papers that an
 * `earlier` revision does not have wait for an editor: what they lack is told, and nobody is held to it yet.
 */
export function reportNotes(survey: Survey, json: boolean, earlier?: Revision): boolean {
  const known = earlier && new Set(earlier.files.map(({ path }) => path));
  const isNew = (file: string) => known !== undefined && !known.has(earlier?.formerPath.get(file) ?? file);
  const audit = auditNotes({ ...survey, papers: survey.papers.filter(({ file }) => !isNew(file)) });
  const waiting = auditNotes({ ...survey, papers: survey.papers.filter(({ file }) => isNew(file)) }).papers;
  if (json) console.log(JSON.stringify({ ...audit, waiting }, null, 2));
  else {
    for (const { file, issues } of waiting)
      for (const { message } of issues) console.log(`${file}\tfor the editor\t${message}`);
    printAudit(audit);
  }
  return meetsBars(audit);
}

function printAudit({ coverage, papers, nearCopies, rareTechniques }: NotesAudit): void {
  for (const { file, issues } of papers)
    for (const { rule, message } of issues) console.log(`${file}\t${rule}\t${message}`);
  for (const [first, second] of nearCopies)
    console.log(`papers/${first}.md\tnear-copy\tIts note says much the same as that of papers/${second}.md.`);
  for (const { file, papers: borne } of rareTechniques)
    console.log(`${file}\tremark\tIt leads to ${countOf(borne, "paper")}; two make it useful.`);

  const issues = papers.reduce((sum, paper) => sum + paper.issues.length, 0) + nearCopies.length;
  const share = (count: number) => `${count} (${percent(count / Math.max(1, coverage.papers))})`;
  console.log(
    `${countOf(coverage.papers, "paper")}: ${share(coverage.sourced)} with a sourced note, ` +
      `${share(coverage.withTechnique)} with a technique, ${share(coverage.withTldr)} with a tldr. ` +
      `${countOf(issues, "issue")}, ${countOf(rareTechniques.length, "remark")}.`,
  );
  console.log(
    `Asked for: ${percent(minSourcedShare)} with a sourced note, 100 % with a technique and a tldr, no issues.`,
  );
}

/** A share in per cent, rounded down: what falls short of a bar is not shown as meeting it. */
function percent(share: number): string {
  return `${Math.floor(share * 1000) / 10} %`;
}
