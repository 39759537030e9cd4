import type { Relation } from "../content/schema/paper-facts";
import type { Paper } from "./entities";
import { sourceLink } from "./source-link";
import type { Survey } from "./survey";

/** A relation between two papers that a source states, seen from one of them. */
export interface StatedRelation {
  /** How the paper relates to the other: "Builds on", "Superseded by". */
  label: string;
  paper: Paper;
  source: { href: string; name: string };
  /** Table, section or page of the source. */
  where: string | undefined;
}

/** Labels seen from the paper whose entry has the relation, and from the other paper. */
const labels: Record<Relation["type"], readonly [own: string, reverse: string]> = {
  "builds-on": ["Builds on", "Basis of"],
  supersedes: ["Supersedes", "Superseded by"],
  "compares-with": ["Compares with", "Compared in"],
};

/** Returns the stated relations of a paper in both directions: those of its own entry, then those of other entries. */
export function statedRelations(
  paper: Paper,
  { papers, paperById, sourceById }: Pick<Survey, "papers" | "paperById" | "sourceById">,
): StatedRelation[] {
  const view = (label: string, other: Paper, { source, where }: Relation) => ({
    label,
    paper: other,
    source: sourceLink(source, sourceById),
    where,
  });
  const own = paper.relations.flatMap((relation) => {
    const other = paperById.get(relation.paper);
    return other ? [view(labels[relation.type][0], other, relation)] : [];
  });
  const reverse = papers.flatMap((other) =>
    other.relations
      .filter((relation) => relation.paper === paper.id)
      .map((relation) => view(labels[relation.type][1], other, relation)),
  );
  return [...own, ...reverse];
}
