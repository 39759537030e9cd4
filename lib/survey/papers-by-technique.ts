import type { Paper, Technique } from "./entities";
import { groupBy } from "./group-by";
import type { Survey } from "./survey";

/** Papers of a list that share a technique. */
export interface TechniquePapers {
  /** Undefined for papers without a technique. */
  technique: Technique | undefined;
  /** In the order of the list. */
  papers: Paper[];
}

/** Groups papers by technique, the largest group first. A paper can be in several groups, or in the last one. */
export function groupByTechnique(
  papers: readonly Paper[],
  { techniqueById }: Pick<Survey, "techniqueById">,
): TechniquePapers[] {
  const named = [...groupBy(papers, ({ techniques }) => techniques)].flatMap(([id, ofGroup]) => {
    const technique = techniqueById.get(id);
    return technique ? [{ technique, papers: ofGroup }] : [];
  });
  const others = papers.filter(({ techniques }) => techniques.length === 0);
  return [
    ...named.sort(
      (a, b) => b.papers.length - a.papers.length || a.technique.name.localeCompare(b.technique.name, "en"),
    ),
    ...(others.length > 0 ? [{ technique: undefined, papers: others }] : []),
  ];
}
