import { findUnknown, findUnknownName } from "../../survey/unknown-names";
import { venueFinder } from "../../survey/venue-spelling";
import type { Entry } from "../read-entry";
import { describeChoices } from "../suggestion";
import type { RuleDefinition } from "./rule-definition";

// Rules for references to other entries: topics, techniques, venues and papers.

/** Every topic that an entry names has a file. */
export const unknownTopic: RuleDefinition = {
  summary: "Every topic that an entry names has a file.",
  why: "Readers find entries by topic. Nobody finds an entry under a topic that does not exist.",
  fix: "Write the path of the topic below `topics/`, as in the address of its page. A new topic needs a file first.",
  autofix: "Replaces the former path of a topic with its present path.",
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

/** Every technique that an entry names has a file. */
export const unknownTechnique: RuleDefinition = {
  summary: "Every technique that an entry names has a file.",
  why: "The page of a technique explains it and lists the papers that use it.",
  fix: "Write the id of the technique: its file name in `techniques/` without `.md`. A new technique needs a file first.",
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
    ...entries.guides.flatMap((entry) =>
      (entry.known.remedies ?? []).flatMap(({ techniques: names }, index) =>
        findUnknown("unknown-technique", "technique", techniques, entry, ["remedies", index, "techniques"], names),
      ),
    ),
  ],
};

/** Every venue that a paper names has a file. */
export const unknownVenue: RuleDefinition = {
  summary: "Every venue that a paper names has a file.",
  why: "One venue in two spellings would be two venues, and the status of a paper depends on the kind of its venue.",
  fix: "Write the `name` of a file in `venues/`. A new venue needs a file first.",
  autofix:
    "Replaces an alias, the full name, or a similar spelling with the name of the venue. Similar spellings differ in case, punctuation, a year at the end, or the characters I, l and 1.",
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
    // The right venue may be in a file that has issues.
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
          ...(suggestion && { hint: `The name of the venue is ${suggestion}.`, suggestion }),
        };
      });
    });
  },
};

/** Every paper that an entry names has a file. */
export const unknownPaper: RuleDefinition = {
  summary: "Every paper that an entry names has a file.",
  why: "Pages link to the paper.",
  fix: "Write the id of the paper: its file name in `papers/` without `.md`. A new paper needs a file first.",
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
      ...[...entries.frameworks, ...entries.questions, ...entries.authors].flatMap((entry) =>
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
      ...entries.guides.flatMap((entry) =>
        (entry.known.remedies ?? []).flatMap((remedy, index) =>
          findUnknown("unknown-paper", "paper", papers, entry, ["remedies", index, "papers"], remedy.papers),
        ),
      ),
    ];
  },
};
