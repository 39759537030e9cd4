import type { Entry } from "../content/read-entry";
import { didYouMean } from "../content/suggestion";
import type { Issue, Rule } from "../issue";
import type { SourceReference } from "../schema/fields";
import { addresses, fixedPages } from "../site/addresses";
import type { Entries, KnownIds } from "./entries";
import { statusOf } from "./venue-status";

/** Checks that everything an entry names exists: topics, techniques, venues, papers, sources, pages. */
export function checkReferences(entries: Entries, known: KnownIds): Issue[] {
  return [
    ...entries.papers.flatMap((entry) => [
      ...missing(entry, "topics", entry.known.topics, known.topics, "unknown-topic", "topic"),
      ...missing(entry, "techniques", entry.known.techniques, known.techniques, "unknown-technique", "technique"),
      ...checkVenue(entry, entries, known),
      ...checkSources(entry, entry.known.sources, known),
    ]),
    ...entries.frameworks.flatMap((entry) => [
      ...missing(entry, "topics", entry.known.topics, known.topics, "unknown-topic", "topic"),
      ...missing(entry, "papers", entry.known.papers, known.papers, "unknown-paper", "paper"),
      ...checkSources(entry, entry.known.sources, known),
    ]),
    ...entries.techniques.flatMap((entry) => [
      ...missing(entry, "topics", entry.known.topics, known.topics, "unknown-topic", "topic"),
      ...missing(entry, "related", entry.known.related, known.techniques, "unknown-technique", "technique"),
    ]),
    ...entries.topics.flatMap((entry) => checkSources(entry, entry.known.sources, known)),
    ...entries.questions.flatMap((entry) => [
      ...missing(entry, "topics", entry.known.topics, known.topics, "unknown-topic", "topic"),
      ...missing(entry, "techniques", entry.known.techniques, known.techniques, "unknown-technique", "technique"),
      ...missing(entry, "papers", entry.known.papers, known.papers, "unknown-paper", "paper"),
      ...checkSources(entry, entry.known.sources, known),
    ]),
    ...entries.lenses.flatMap((entry) => checkSource(entry, entry.known.source, ["source"], known)),
    ...entries.tables.flatMap(checkCellSources),
    ...checkInternalLinks(entries, known),
  ];
}

function missing<Fields>(
  entry: Entry<Fields>,
  key: string,
  names: readonly string[] | undefined,
  ids: ReadonlySet<string>,
  rule: Rule,
  noun: string,
): Issue[] {
  return (names ?? []).flatMap((name, index) =>
    ids.has(name)
      ? []
      : [
          {
            path: entry.path,
            ...entry.locate([key, index]),
            rule,
            message: `"${name}" is not a ${noun}.`,
            hint: didYouMean(name, ids) ?? `Each ${noun} has a file under ${noun}s/.`,
          },
        ],
  );
}

function checkSources<Fields>(
  entry: Entry<Fields>,
  sources: readonly SourceReference[] | undefined,
  known: KnownIds,
): Issue[] {
  return (sources ?? []).flatMap(({ source }, index) =>
    checkSource(entry, source, ["sources", index, "source"], known),
  );
}

function checkSource<Fields>(
  entry: Entry<Fields>,
  source: string | undefined,
  at: readonly PropertyKey[],
  known: KnownIds,
): Issue[] {
  if (source === undefined || known.sources.has(source)) return [];
  return [
    {
      path: entry.path,
      ...entry.locate(at),
      rule: "unknown-source",
      message: `"${source}" is not a source.`,
      hint: didYouMean(source, known.sources) ?? "Each source has a file under sources/.",
    },
  ];
}

function checkVenue(entry: Entries["papers"][number], { venues }: Entries, known: KnownIds): Issue[] {
  const { venue: name, status } = entry.known;
  if (name === undefined) return [];
  const venue = venues.find((candidate) => candidate.known.name === name);
  if (!venue) {
    // A venue whose file is broken has its own issue.
    const named = venues.filter((candidate) => candidate.known.name !== undefined);
    if (named.length < known.venues.size) return [];
    const alias = venues.find((candidate) => candidate.known.aliases?.includes(name));
    const names = venues.flatMap((candidate) => candidate.known.name ?? []);
    return [
      {
        path: entry.path,
        ...entry.locate(["venue"]),
        rule: "unknown-venue",
        message: `"${name}" is not a venue.`,
        hint: alias?.known.name
          ? `It is written ${alias.known.name}.`
          : (didYouMean(name, names) ?? "Each venue has a file under venues/."),
      },
    ];
  }
  const kind = venue.known.kind;
  if (kind === undefined || status === undefined) return [];
  const expected = statusOf(kind);
  if (status === expected) return [];
  return [
    {
      path: entry.path,
      ...entry.locate(["status"]),
      rule: "status-venue",
      message: `The status is ${status}, but ${name} is a ${kind} venue.`,
      hint: `Write status: ${expected}, or name the venue where it was published.`,
    },
  ];
}

function checkCellSources(entry: Entries["tables"][number]): Issue[] {
  const ids = new Set(entry.known.sources?.map((source) => source.id));
  const columns = ["parameters", "data", "hardware", "time"] as const;
  return (entry.known.rows ?? []).flatMap((row, index) =>
    columns.flatMap((column) =>
      (["source", "printedSource"] as const).flatMap((key) => {
        const id = row[column]?.[key];
        if (id === undefined || ids.has(id)) return [];
        return [
          {
            path: entry.path,
            ...entry.locate(["rows", index, column, key]),
            rule: "unknown-source" as const,
            message: `"${id}" is not a source of this table.`,
            hint: didYouMean(id, ids) ?? "Sources of cells stand under sources: in the same file.",
          },
        ];
      }),
    ),
  );
}

function checkInternalLinks(entries: Entries, known: KnownIds): Issue[] {
  const pages = new Set([
    ...fixedPages,
    ...[...known.topics].map(addresses.topic),
    ...[...known.papers].map(addresses.paper),
    ...[...known.techniques].map(addresses.technique),
    ...[...known.lenses].map(addresses.lens),
  ]);
  return Object.values(entries).flatMap((collection) =>
    collection.flatMap(({ path, internalLinks }) =>
      internalLinks
        .filter(({ target }) => !pages.has(target))
        .map(({ target, line, column }) => ({
          path,
          line,
          column,
          rule: "broken-link" as const,
          message: `No page stands at ${target}.`,
          hint: didYouMean(target, pages) ?? "Addresses of pages end in a slash.",
        })),
    ),
  );
}
