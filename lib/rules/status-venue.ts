import { statusOf } from "../survey/venue-status";
import type { RuleDefinition } from "./rule-definition";

/** A paper's status agrees with the kind of its venue. */
export const statusVenue: RuleDefinition = {
  summary: "A paper's status agrees with the kind of its venue.",
  why: "Readers choose by status: what stands in a venue with review was reviewed, what stands on a preprint server may not have been.",
  mend: "Write the status that fits the venue, or name the venue where the paper was published.",
  example: {
    file: "papers/lazy-baker.md",
    part: "front matter",
    wrong: "status: published",
    right: "status: preprint",
  },
  check: ({ papers, venues }) =>
    papers.flatMap(({ path, locate, known: { venue: name, status } }) => {
      const kind = name === undefined ? undefined : venues.find(({ known }) => known.name === name)?.known.kind;
      if (kind === undefined || status === undefined) return [];
      const expected = statusOf(kind);
      if (status === expected) return [];
      return {
        path,
        ...locate(["status"]),
        rule: "status-venue" as const,
        message: `The status is ${status}, but ${name} is a ${kind} venue.`,
        hint: `Write status: ${expected}, or name the venue where it was published.`,
      };
    }),
};
