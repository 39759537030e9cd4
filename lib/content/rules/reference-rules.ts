import { findUnknown, findUnknownName } from "../../survey/unknown-names";
import { venueFinder } from "../../survey/venue-spelling";
import type { Entry } from "../read-entry";
import { describeChoices } from "../suggestion";
import type { RuleDefinition } from "./rule-definition";

// Rules for other entries that an entry names: topics, techniques, venues, papers.

/** Topics that an entry names have a file. */
export const unknownTopic: RuleDefinition = {
  summary: "Topics that an entry names have a file.",
  why: "An entry is found under its topics; under a topic that does not exist nobody finds it.",
  fix: "Name the topic by its path below `topics/`, as the address of its page shows it; a new topic needs a file first.",
  autofix: "Writes the present path of a topic in place of a former one.",
  example: {
    file: "papers/on-steam.md",
    part: "front matter",
    wrong: `topics:
  - baking/tool`,
    right: `topics:
  - baking/tools`,
  },
  check: ({ papers, frameworks, techniques, questions, attributes, topics: files }, { topics }) => {
    const pathByFormer = new Map(
      files.flatMap(({ id, known }) => (known.formerPaths ?? []).map((former) => [former, id] as const)),
    );
    return [...papers, ...frameworks, ...techniques, ...questions, ...attributes].flatMap((entry) =>
      (entry.known.topics ?? []).flatMap((name, index) => {
        const moved = pathByFormer.get(name);
        return findUnknownName("unknown-topic", "topic", topics, entry, ["topics", index], name).map((issue) =>
          moved ? { ...issue, hint: `It has moved to ${moved}.`, suggestion: moved } : issue,
        );
      }),
    );
  },
};

/** Techniques that an entry names have a file. */
export const unknownTechnique: RuleDefinition = {
  summary: "Techniques that an entry names have a file.",
  why: "A technique is explained on its page, and leads from one paper to the next.",
  fix: "Name the technique by its id, the name of its file in `techniques/`; a new technique needs a file first.",
  example: {
    file: "papers/on-steam.md",
    part: "front matter",
    wrong: `techniques:
  - cold-prof`,
    right: `techniques:
  - cold-proof`,
  },
  check: (entries, { techniques }) => [
    ...[...entries.papers, ...entries.questions].flatMap((entry) =>
      findUnknown("unknown-technique", "technique", techniques, entry, ["techniques"], entry.known.techniques),
    ),
    ...entries.techniques.flatMap((entry) =>
      findUnknown("unknown-technique", "technique", techniques, entry, ["related"], entry.known.related),
    ),
    ...entries.frameworks.flatMap((entry) =>
      (entry.known.implements ?? []).flatMap(({ technique }, index) =>
        findUnknownName(
          "unknown-technique",
          "technique",
          techniques,
          entry,
          ["implements", index, "technique"],
          technique,
        ),
      ),
    ),
  ],
};

/** Venues that a paper names have a file. */
export const unknownVenue: RuleDefinition = {
  summary: "Venues that a paper names have a file.",
  why: "One venue in two spellings would be two venues, and a paper's status depends on what its venue is.",
  fix: "Write the `name` of a file in `venues/`; a new venue needs a file first.",
  autofix:
    "Writes the venue's own name in place of an alias, its full name, or a spelling that differs in case, punctuation, a year at its end, or I, l and 1.",
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

/** Papers that an entry names have a file. */
export const unknownPaper: RuleDefinition = {
  summary: "Papers that an entry names have a file.",
  why: "The name becomes a link to the paper's page.",
  fix: "Name the paper by its id, the name of its file in `papers/`; a new paper needs a file first.",
  example: {
    file: "frameworks/dough-planner.md",
    part: "front matter",
    wrong: `papers:
  - lazy-backer`,
    right: `papers:
  - lazy-baker`,
  },
  check: (entries, { papers }) => {
    const find = (entry: Pick<Entry<unknown>, "path" | "locate">, at: readonly PropertyKey[], name?: string) =>
      findUnknownName("unknown-paper", "paper", papers, entry, at, name);
    return [
      ...[...entries.frameworks, ...entries.questions].flatMap((entry) =>
        findUnknown("unknown-paper", "paper", papers, entry, ["papers"], entry.known.papers),
      ),
      ...entries.papers.flatMap((entry) =>
        (entry.known.relations ?? []).flatMap(({ paper }, index) => find(entry, ["relations", index, "paper"], paper)),
      ),
      ...entries.topics.flatMap((entry) =>
        (entry.known.landmarks ?? []).flatMap(({ paper }, index) => find(entry, ["landmarks", index, "paper"], paper)),
      ),
      ...entries.frameworks.flatMap((entry) =>
        (entry.known.implements ?? []).flatMap(({ paper }, index) =>
          find(entry, ["implements", index, "paper"], paper),
        ),
      ),
    ];
  },
};
