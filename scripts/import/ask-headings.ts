import { isOtherSection, readDecision } from "@/lib/awesome-list/import/heading-map";
import type { UnknownHeading } from "@/lib/awesome-list/import/import-list";
import type { HeadingDecision, HeadingDecisions } from "@/lib/awesome-list/import/match-headings";
import type { Survey } from "@/lib/survey/survey";
import { countOf } from "@/lib/text/format";
import type { Terminal } from "../add/command-context";

/** Asks what to do with each heading that is not a topic. Enter accepts the proposal, or skips the heading. */
export async function askHeadings(
  headings: readonly UnknownHeading[],
  survey: Survey,
  terminal: Terminal,
): Promise<HeadingDecisions> {
  const decisions = new Map<number, HeadingDecision>();
  terminal.print("These headings are not topics. Answer with the path of a topic, new, new PATH, or skip.");
  for (const { line, text, papers, proposal } of headings) {
    const proposed = proposal ?? (isOtherSection(text) ? "skip" : "new");
    for (;;) {
      const answer = await terminal.ask(`${text} (line ${line}, ${countOf(papers, "paper")}) [${proposed}]: `);
      const decision = readDecision(answer || proposed, survey);
      if (decision !== undefined && typeof decision !== "string") {
        decisions.set(line, decision);
        break;
      }
      terminal.print(`  ${decision}`);
    }
  }
  return decisions;
}
