import type { UnverifiableField } from "../content/schema/paper";
import { identifiers } from "../identifiers/identifiers";
import type { Paper } from "./entities";

/** Where and when a paper appeared. */
export interface Publication {
  /** Venue and year as far as they are known: "ICLR 2024"; may be empty. */
  text: string;
  /** Which of them is not known or only guessed. */
  unverified: ("venue" | "year")[];
}

/** Where and when a paper appeared, and what of that the entry lacks or lists under `unverified`. */
export function publicationOf({ venue, year, unverified }: Pick<Paper, "venue" | "year" | "unverified">): Publication {
  return {
    text: [venue, year].filter((part) => part !== undefined).join(" "),
    unverified: (["venue", "year"] as const).filter((field) => unverified.includes(field)),
  };
}

/** Where and when a paper appeared, on one line: "ICLR 2024", "ICLR 2024 (year not verified)", "venue and year not verified". */
export function describePublication(paper: Pick<Paper, "venue" | "year" | "unverified">): string {
  const { text, unverified: doubtful } = publicationOf(paper);
  const doubt = joinUnverified(doubtful);
  if (!doubt) return text;
  return text === "" ? doubt : `${text} (${doubt})`;
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

/** All that an entry lacks or only guesses, in words: "authors and year not verified"; undefined when nothing is. */
export function describeUnverified({ unverified }: Pick<Paper, "unverified">): string | undefined {
  return joinUnverified(
    Object.entries(fieldNames).flatMap(([field, name]) => (unverified.some((own) => own === field) ? name : [])),
  );
}

/** "venue and year not verified"; undefined for no names. */
export function joinUnverified(names: readonly string[]): string | undefined {
  if (names.length === 0) return undefined;
  const last = names.at(-1);
  return `${names.length === 1 ? last : `${names.slice(0, -1).join(", ")} and ${last}`} not verified`;
}
