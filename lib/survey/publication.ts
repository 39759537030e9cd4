import type { UnverifiableField } from "../content/schema/paper";
import { identifiers } from "../identifiers/identifiers";
import type { Paper } from "./entities";

/** Where and when a paper appeared. */
export interface Publication {
  /** Venue and year, as far as known: "ICLR 2024"; may be empty. */
  text: string;
  /** The fields that are unknown or a guess. */
  unverified: ("venue" | "year")[];
}

/** Returns venue and year of a paper, and which of them `unverified` lists. */
export function publicationOf({ venue, year, unverified }: Pick<Paper, "venue" | "year" | "unverified">): Publication {
  return {
    text: [venue, year].filter((part) => part !== undefined).join(" "),
    unverified: (["venue", "year"] as const).filter((field) => unverified.includes(field)),
  };
}

/** Returns venue and year on one line: "ICLR 2024", "ICLR 2024 (year not verified)", "venue and year not verified". */
export function describePublication(paper: Pick<Paper, "venue" | "year" | "unverified">): string {
  const { text, unverified } = publicationOf(paper);
  return withRemark(text, joinUnverified(unverified));
}

/** Returns venue and year with a remark, if there is one: "ICLR 2024 (year not verified)", "venue not verified". */
export function withRemark(text: string, remark: string | undefined): string {
  if (!remark) return text;
  return text === "" ? remark : `${text} (${remark})`;
}

const fieldNames: Record<UnverifiableField, string> = {
  title: "title",
  authors: "authors",
  venue: "venue",
  year: "year",
  arxiv: identifiers.arxiv.label,
  doi: identifiers.doi.label,
  openreview: identifiers.openreview.label,
  aclAnthology: identifiers.aclAnthology.label,
  links: "links",
};

/** Lists the unverified fields of an entry: "authors and year not verified"; undefined if there are none. */
export function describeUnverified({ unverified }: Pick<Paper, "unverified">): string | undefined {
  return joinUnverified(
    Object.entries(fieldNames).flatMap(([field, name]) => (unverified.some((own) => own === field) ? name : [])),
  );
}

/** Returns "venue and year not verified" for names of fields; undefined for an empty list. */
export function joinUnverified(names: readonly string[]): string | undefined {
  if (names.length === 0) return undefined;
  const last = names.at(-1);
  return `${names.length === 1 ? last : `${names.slice(0, -1).join(", ")} and ${last}`} not verified`;
}
