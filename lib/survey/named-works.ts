import type { Paper } from "./entities";
import type { Survey } from "./survey";
import { flattenTopics } from "./taxonomy";

/** A paper that other entries name. */
export interface NamedWork {
  paper: Paper;
  /** Number of other entries that name it. */
  named: number;
}

/**
 * Returns the papers that other entries name, the most named first. An entry names a paper if it is a framework that
 * implements the paper's method or that the paper describes, a topic that starts with the paper, a paper with a stated
 * relation to it, or an entry of any kind with a link to it in its text.
 */
export function namedWorks(
  survey: Pick<Survey, "papers" | "branches" | "frameworks" | "techniques" | "questions" | "families">,
): NamedWork[] {
  const { papers, branches, frameworks, techniques, questions, families } = survey;
  const named: Iterable<string>[] = [
    ...papers.map(({ id, body, relations }) => {
      const others = new Set([...linkedPapers(body), ...relations.map(({ paper }) => paper)]);
      others.delete(id);
      return others;
    }),
    ...frameworks.map(({ body, papers: own, implements: methods }) => {
      return new Set([...linkedPapers(body), ...own, ...methods.flatMap(({ paper }) => paper ?? [])]);
    }),
    ...flattenTopics(branches).map(({ body, landmarks }) => {
      return new Set([...linkedPapers(body), ...landmarks.map(({ paper }) => paper)]);
    }),
    ...[...techniques, ...questions, ...families].map(({ body }) => new Set(linkedPapers(body))),
  ];
  const counts = new Map<string, number>();
  for (const ids of named) for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return papers
    .flatMap((paper) => {
      const count = counts.get(paper.id);
      return count ? [{ paper, named: count }] : [];
    })
    .sort((a, b) => b.named - a.named);
}

/** Returns the ids of the papers that a Markdown text links to. */
function linkedPapers(body: string): string[] {
  return [...body.matchAll(/\]\(\/papers\/([^/)#]+)\/?[^)]*\)/g)].flatMap(([, id]) => id ?? []);
}
