import type { LensTopic } from "./lens-view";

/** Number of papers that a topic shows. It links to its own page for the others. */
const maxPapers = 20;

/** Plain data of a topic on the page of a lens. Keys without a value are omitted to keep it small. */
export interface LensItem {
  path: string;
  title: string;
  /** Hue of its branch; set on areas only. */
  color?: string;
  /** Number of papers, including those of its subtopics. */
  count: number;
  /** The newest papers filed directly under it. */
  papers?: { id: string; title: string; year?: number }[];
  /** Number of further papers. */
  more?: number;
  /** Its subtopics. */
  below?: LensItem[];
}

/** Returns the areas of a part of a lens: the children of branches, and each branch that has papers of its own. */
export function lensAreas(branches: readonly LensTopic[]): LensItem[] {
  return branches.flatMap((branch) => {
    const { topic, ownPapers, children } = branch;
    const own = ownPapers.length > 0 ? [{ topic, ownPapers, papers: ownPapers, children: [] }] : [];
    return [...own, ...children].map((area) => ({ ...toItem(area), color: topic.color }));
  });
}

function toItem({ topic, ownPapers, papers, children }: LensTopic): LensItem {
  return {
    path: topic.path,
    title: topic.title,
    count: papers.length,
    ...(ownPapers.length > 0 && {
      papers: ownPapers
        .slice(0, maxPapers)
        .map(({ id, title, year }) => ({ id, title, ...(year !== undefined && { year }) })),
    }),
    ...(ownPapers.length > maxPapers && { more: ownPapers.length - maxPapers }),
    ...(children.length > 0 && { below: children.map(toItem) }),
  };
}
