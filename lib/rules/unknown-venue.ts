import { describeChoices } from "../content/suggestion";
import { venueFinder } from "../survey/venue-spelling";
import type { RuleDefinition } from "./rule-definition";

/** Venues that a paper names have a file. */
export const unknownVenue: RuleDefinition = {
  summary: "Venues that a paper names have a file.",
  why: "One venue in two spellings would be two venues, and a paper's status depends on what its venue is.",
  mend: "Write the `name` of a file in `venues/`; a new venue needs a file first.",
  fix: "Writes the venue's own name in place of an alias, its full name, or a spelling that differs in case, punctuation, a year at its end, or I, l and 1.",
  example: {
    file: "papers/wild-yeast.md",
    part: "front matter",
    wrong: "venue: Crumbcon",
    right: "venue: CrumbCon",
  },
  check: ({ papers, venues }, known) => {
    const named = venues.flatMap(({ known: { name, title, aliases = [] } }) =>
      name ? [{ name, title, aliases }] : [],
    );
    // A venue whose file is broken has its own issue.
    if (named.length < known.venues.size) return [];
    const names = named.map(({ name }) => name);
    const findVenue = venueFinder(named);
    return papers.flatMap(({ path, locate, known: { venue: own, versions = [] } }) => {
      const named = versions.map(({ venue }, index) => ({ venue, at: ["versions", index, "venue"] }));
      return [{ venue: own, at: ["venue"] }, ...named].flatMap(({ venue, at }) => {
        if (venue === undefined || names.includes(venue)) return [];
        const suggestion = findVenue(venue)?.name;
        return {
          path,
          ...locate(at),
          rule: "unknown-venue" as const,
          message: `"${venue}" is not a venue.`,
          ...describeChoices(venue, names, "Each venue has a file under venues/."),
          ...(suggestion && { hint: `It is written ${suggestion}.`, suggestion }),
        };
      });
    });
  },
};
