import type { LensTopic } from "./lens-view";

/** A topic shows so many of its papers, and leads to its own page for the others. */
const mostPapers = 20;

/** A topic of a lens as its page shows it: plain and small data. Keys that say no are left out. */
export interface LensItem {
  path: string;
  title: string;
  /** Hue of its branch, on areas. */
  color?: string;
  /** How many papers it holds, those below it included. */
  count: number;
  /** The newest papers filed right under it. */
  papers?: { id: string; title: string; year?: number }[];
  /** How many more there are. */
  more?: number;
  /** The topics below it. */
  below?: LensItem[];
}

/** The areas of a lens's part: the topics right below branches, and a branch itself where papers are filed under it. */
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
        .slice(0, mostPapers)
        .map(({ id, title, year }) => ({ id, title, ...(year !== undefined && { year }) })),
    }),
    ...(ownPapers.length > mostPapers && { more: ownPapers.length - mostPapers }),
    ...(children.length > 0 && { below: children.map(toItem) }),
  };
}
