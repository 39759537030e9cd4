import type { Entries } from "../../survey/entries";
import { findUnknownName } from "../../survey/unknown-names";
import type { Issue } from "../issue";
import { costColumns } from "../schema/cost-table";
import { describeChoices } from "../suggestion";
import type { RuleDefinition } from "./rule-definition";

// The rule for the sources of entries, of single values, and of cells in tables.

/** Every source that an entry names has a file. */
export const unknownSource: RuleDefinition = {
  summary: "Every source that an entry names has a file.",
  why: "Readers can check where the information in an entry comes from.",
  fix: "Write the id of the source: its file name in `sources/` without `.md`. In the cost table, write the `id` of one of the table's own sources.",
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
    ...[
      ...entries.papers,
      ...entries.frameworks,
      ...entries.topics,
      ...entries.models,
      ...entries.hardware,
      ...entries.guides,
      ...entries.calculator,
    ].flatMap((entry) =>
      namedSources(entry.known, []).flatMap(({ at, source }) =>
        findUnknownName("unknown-source", "source", sources, entry, at, source),
      ),
    ),
    ...entries.tables.flatMap(checkCells),
  ],
};

/**
 * Finds the ids of sources in facts, results, events and so on: every `source` that is not an address, with its path.
 */
function namedSources(value: unknown, at: readonly PropertyKey[]): { at: readonly PropertyKey[]; source: string }[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => namedSources(item, [...at, index]));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => {
    // The `check` function handles these references.
    if (at.length === 0 && key === "sources") return [];
    if (key !== "source" || typeof item !== "string") return namedSources(item, [...at, key]);
    return /^https?:/.test(item) ? [] : [{ at: [...at, key], source: item }];
  });
}

function checkCells(entry: Entries["tables"][number]): Issue[] {
  const ids = entry.known.sources?.map(({ id }) => id) ?? [];
  return (entry.known.rows ?? []).flatMap((row, index) =>
    costColumns.flatMap((column) =>
      (["source", "printedSource"] as const).flatMap((key) => {
        const id = row[column]?.[key];
        if (id === undefined || ids.includes(id)) return [];
        return {
          path: entry.path,
          ...entry.locate(["rows", index, column, key]),
          rule: "unknown-source" as const,
          message: `"${id}" is not a source of this table.`,
          ...describeChoices(id, ids, "The sources of cells are listed under sources in the same file."),
        };
      }),
    ),
  );
}
