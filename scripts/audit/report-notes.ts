import { auditNotes, leastSourced, meetsBars, type NotesAudit } from "@/lib/audit/audit-notes";
import { countOf } from "@/lib/format";
import type { Survey } from "@/lib/survey/survey";

/** Says what an editor would ask to change in the notes. Gives whether they are as good as the atlas asks. */
export function reportNotes(survey: Survey, json: boolean): boolean {
  const audit = auditNotes(survey);
  if (json) console.log(JSON.stringify(audit, null, 2));
  else printAudit(audit);
  return meetsBars(audit);
}

function printAudit({ coverage, papers, nearCopies, rareTechniques }: NotesAudit): void {
  for (const { file, faults } of papers)
    for (const { rule, message } of faults) console.log(`${file}\t${rule}\t${message}`);
  for (const [first, second] of nearCopies)
    console.log(`papers/${first}.md\tnear-copy\tIts note says much the same as that of papers/${second}.md.`);
  for (const { file, papers: borne } of rareTechniques)
    console.log(`${file}\tremark\tIt leads to ${countOf(borne, "paper")}; two make it useful.`);

  const faults = papers.reduce((sum, paper) => sum + paper.faults.length, 0) + nearCopies.length;
  const share = (count: number) => `${count} (${percent(count / Math.max(1, coverage.papers))})`;
  console.log(
    `${countOf(coverage.papers, "paper")}: ${share(coverage.sourced)} with a sourced note, ` +
      `${share(coverage.withTechnique)} with a technique, ${share(coverage.withTldr)} with a tldr. ` +
      `${countOf(faults, "fault")}, ${countOf(rareTechniques.length, "remark")}.`,
  );
  console.log(`Asked for: ${percent(leastSourced)} with a sourced note, 100 % with a technique and a tldr, no faults.`);
}

/** A share in per cent, rounded down: what falls short of a bar is not shown as meeting it. */
function percent(share: number): string {
  return `${Math.floor(share * 1000) / 10} %`;
}
