import type { NamedLink } from "./named-link";

/** An earlier or later paper of the same topic, with the date of its first version: "Oct 2022". */
export interface NeighbourRow {
  href: string;
  title: string;
  date: string;
}

/** A paper that shares topics, techniques, authors or words, with the reason. */
export interface RelatedRow {
  href: string;
  title: string;
  year: number | undefined;
  reason: string;
}

/** A relation to another paper, as a source states it. */
export interface RelationRow {
  label: string;
  href: string;
  title: string;
  source: NamedLink;
  where: string | undefined;
}
