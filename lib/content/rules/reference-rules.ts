import { attributesOf } from "../../survey/attributes";
import type { Entries } from "../../survey/entries";
import { findUnknown, findUnknownName } from "../../survey/unknown-names";
import { venueFinder } from "../../survey/venue-spelling";
import type { Issue } from "../issue";
import type { Entry } from "../read-entry";
import { describeChoices } from "../suggestion";
import type { RuleDefinition } from "./rule-definition";

// Rules for what an entry names: other entries, attributes, metrics.

/** Topics that an entry names have a file. */
export const unknownTopic: RuleDefinition = {
  summary: "Topics that an entry names have a file.",
  why: "An entry is found under its topics; under a topic that does not exist nobody finds it.",
  mend: "Name the topic by its path below `topics/`, as the address of its page shows it; a new topic needs a file first.",
  fix: "Writes the present path of a topic in place of a former one.",
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
  mend: "Name the technique by its id, the name of its file in `techniques/`; a new technique needs a file first.",
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

/** Sources that an entry names have a file. */
export const unknownSource: RuleDefinition = {
  summary: "Sources that an entry names have a file.",
  why: "Readers can ask of every entry where it was found.",
  mend: "Name the source by its id, the name of its file in `sources/`; in the cost table, the `id` of one of the table's own sources.",
  example: {
    file: "papers/on-steam.md",
    part: "front matter",
    wrong: `sources:
  - source: breadlist`,
    right: `sources:
  - source: bread-list`,
  },
  check: (entries, { sources }) => [
    ...[...entries.papers, ...entries.frameworks, ...entries.topics, ...entries.questions].flatMap((entry) =>
      (entry.known.sources ?? []).flatMap(({ source }, index) =>
        findUnknownName("unknown-source", "source", sources, entry, ["sources", index, "source"], source),
      ),
    ),
    ...entries.lenses.flatMap((entry) =>
      findUnknownName("unknown-source", "source", sources, entry, ["source"], entry.known.source),
    ),
    ...[...entries.papers, ...entries.frameworks, ...entries.topics].flatMap((entry) =>
      namedSources(entry.known, []).flatMap(({ at, source }) =>
        findUnknownName("unknown-source", "source", sources, entry, at, source),
      ),
    ),
    ...entries.tables.flatMap(checkCells),
  ],
};

/** The ids of sources in facts, results, events and the like: every `source` that is not an address, and where it is. */
function namedSources(value: unknown, at: readonly PropertyKey[]): { at: readonly PropertyKey[]; source: string }[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => namedSources(item, [...at, index]));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => {
    // References to lists are checked above.
    if (at.length === 0 && key === "sources") return [];
    if (key !== "source" || typeof item !== "string") return namedSources(item, [...at, key]);
    return /^https?:/.test(item) ? [] : [{ at: [...at, key], source: item }];
  });
}

function checkCells(entry: Entries["tables"][number]): Issue[] {
  const ids = entry.known.sources?.map(({ id }) => id) ?? [];
  const columns = ["parameters", "data", "hardware", "time"] as const;
  return (entry.known.rows ?? []).flatMap((row, index) =>
    columns.flatMap((column) =>
      (["source", "printedSource"] as const).flatMap((key) => {
        const id = row[column]?.[key];
        if (id === undefined || ids.includes(id)) return [];
        return {
          path: entry.path,
          ...entry.locate(["rows", index, column, key]),
          rule: "unknown-source" as const,
          message: `"${id}" is not a source of this table.`,
          ...describeChoices(id, ids, "Sources of cells stand under sources: in the same file."),
        };
      }),
    ),
  );
}

/** Papers that an entry names have a file. */
export const unknownPaper: RuleDefinition = {
  summary: "Papers that an entry names have a file.",
  why: "The name becomes a link to the paper's page.",
  mend: "Name the paper by its id, the name of its file in `papers/`; a new paper needs a file first.",
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

/** Facts name an attribute that is defined. */
export const unknownAttribute: RuleDefinition = {
  summary: "Facts name an attribute that is defined.",
  why: "Facts of different papers can be compared only when they are about the same, defined thing.",
  mend: "Name the attribute by its `id` in one of the files in `attributes/`; a new attribute needs an entry there first.",
  example: {
    file: "papers/wild-yeast.md",
    part: "front matter",
    wrong: `facts:
  - attribute: starter-flower
    value: rye
    source: https://example.org/wild-yeast`,
    right: `facts:
  - attribute: starter-flour
    value: rye
    source: https://example.org/wild-yeast`,
  },
  check: ({ papers, attributes }) => {
    // An attribute may be defined in a file that cannot be read in full.
    if (attributes.some(({ fields }) => !fields)) return [];
    const known = attributesOf(attributes);
    return papers.flatMap(({ path, locate, known: { facts = [] } }) =>
      facts.flatMap(({ attribute }, index) =>
        known.has(attribute)
          ? []
          : {
              path,
              ...locate(["facts", index, "attribute"]),
              rule: "unknown-attribute" as const,
              message: `"${attribute}" is not an attribute.`,
              ...describeChoices(attribute, known.keys(), "Attributes are defined in the files of attributes/."),
            },
      ),
    );
  },
};

/** Results name a metric that is defined. */
export const unknownMetric: RuleDefinition = {
  summary: "Results name a metric that is defined.",
  why: "A number says something only together with what it measures and whether more is better.",
  mend: "Name the metric by its `id` in `metrics.md`; a new metric needs an entry there first.",
  example: {
    file: "papers/wild-yeast.md",
    part: "front matter",
    wrong: `results:
  - metric: rise-tim
    value: 4
    unit: hours
    source: https://example.org/wild-yeast`,
    right: `results:
  - metric: rise-time
    value: 4
    unit: hours
    source: https://example.org/wild-yeast`,
  },
  check: ({ papers, metrics }) => {
    // A metric may be defined in a part of the file that cannot be read.
    if (metrics.some(({ fields }) => !fields)) return [];
    const known = metrics.flatMap((entry) => (entry.known.metrics ?? []).map(({ id }) => id));
    return papers.flatMap(({ path, locate, known: { results = [] } }) =>
      results.flatMap(({ metric }, index) =>
        known.includes(metric)
          ? []
          : {
              path,
              ...locate(["results", index, "metric"]),
              rule: "unknown-metric" as const,
              message: `"${metric}" is not a metric.`,
              ...describeChoices(metric, known, "Metrics are defined in metrics.md."),
            },
      ),
    );
  },
};
