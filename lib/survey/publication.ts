import { type UnverifiableField, unverifiableFieldSchema } from "../schema/paper";
import type { Paper } from "./entities";

/** Where and when a paper appeared, in words. */
export interface Publication {
  /** Venue and year as far as they are known: "ICLR 2024"; may be empty. */
  text: string;
  /** What of it is not known or only guessed: "year not verified"; undefined when nothing is in doubt. */
  doubt: string | undefined;
}

/** Where and when a paper appeared. Fields that it lacks or lists under `unverified` are named as not verified. */
export function publicationOf({ venue, year, unverified }: Pick<Paper, "venue" | "year" | "unverified">): Publication {
  const doubtful = (["venue", "year"] as const).filter(
    (field) => unverified.includes(field) || (field === "venue" ? venue : year) === undefined,
  );
  return {
    text: [venue, year].filter((part) => part !== undefined).join(" "),
    doubt: doubtful.length > 0 ? `${doubtful.join(" and ")} not verified` : undefined,
  };
}

const fieldNames: Record<UnverifiableField, string> = {
  title: "title",
  authors: "authors",
  year: "year",
  venue: "venue",
  arxiv: "arXiv id",
  doi: "DOI",
  openreview: "OpenReview id",
  aclAnthology: "ACL Anthology id",
  links: "links",
};

/** What of an entry is not verified, in words: "authors and year not verified"; undefined when nothing is. */
export function describeUnverified({ unverified }: Pick<Paper, "unverified">): string | undefined {
  if (unverified.length === 0) return undefined;
  const names = unverifiableFieldSchema.options
    .filter((field) => unverified.includes(field))
    .map((field) => fieldNames[field]);
  return `${new Intl.ListFormat("en").format(names)} not verified`;
}

/** Where and when a paper appeared, on one line: "ICLR 2024", "ICLR 2024 (year not verified)", "venue and year not verified". */
export function describePublication(paper: Pick<Paper, "venue" | "year" | "unverified">): string {
  const { text, doubt } = publicationOf(paper);
  if (!doubt) return text;
  return text === "" ? doubt : `${text} (${doubt})`;
}
