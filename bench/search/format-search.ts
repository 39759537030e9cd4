import { type Block, lines, part, type Section, table } from "../blocks";
import { fixed, formatChecks } from "../format-checks";
import { atlasInWorker } from "./measured-engines";
import type { Relevance } from "./search-relevance";
import type { EngineReport, SearchReport, SizeReport } from "./search-report";

/** Formats the section on search. */
export function formatSearch({ sizes, atlasJudged, checks }: SearchReport): Omit<Section, "title"> {
  const [real] = sizes;
  return {
    text:
      "In Chromium, with a separate page for each engine; the atlas also runs in a worker, as on the site. 60 queries are " +
      "typed letter by letter. Each key counts with its fastest of up to three rounds; slow engines get fewer keys, evenly " +
      "spread. Ready: time to fetch data from this machine and make it searchable, the faster of two cold pages. KB: " +
      "1,000 bytes; brotli with quality 9. Memory: page and worker after typing and garbage collection. Larger sizes: " +
      "recombined papers.",
    blocks: [
      ...sizes.map(formatTimes),
      lines((real?.engines ?? []).map(({ title, note }) => `${title}: ${note}`)),
      part(
        "Size of the atlas's search data",
        "Seconds to build the data, and its gzip bytes per paper by part. Columns: the fields of the papers and the names " +
          "of authors. Names: topics, venues and frameworks in all languages.",
      ),
      table(
        [
          "papers",
          "seconds to build",
          "B first file",
          "B both files",
          "B columns",
          "B names",
          "B techniques",
          "B references",
          "B notes",
          "largest columns, each compressed separately",
        ],
        sizes.map(({ papers, dataSeconds, payload }) => [
          String(papers),
          fixed(dataSeconds, 2),
          fixed(payload.first),
          fixed(payload.all),
          fixed(payload.columns),
          fixed(payload.names),
          fixed(payload.techniques),
          fixed(payload.references),
          fixed(payload.notes),
          payload.largest.map(([name, bytes]) => `${name} ${fixed(bytes)}`).join(", "),
        ]),
      ),
      part(
        "Main thread",
        "Long tasks of a page that shows the worker's results while eight queries are typed, with 60 ms between keys.",
      ),
      table(
        ["papers", "CPU slower", "keys", "tasks over 50 ms", "longest ms"],
        sizes
          .flatMap(({ longTasks }) => longTasks)
          .map((tasks) => [
            String(tasks.papers),
            `${tasks.throttling}x`,
            String(tasks.keys),
            String(tasks.count),
            fixed(tasks.longestMs, 0),
          ]),
      ),
      part(
        "Judged queries",
        "Recall@3 at the real size: relevant papers among the first three papers. Without queries that use filters and " +
          "queries that no paper is relevant to. A nonsense query succeeds if nothing is found.",
      ),
      ...(real ? [formatGroups(real.engines, ({ judged }) => judged, "recallAt3")] : []),
      part("All judged queries", "All judged queries, with all kinds of results of the atlas."),
      table(
        ["group", "queries", "recall@3", "recall@10", "MRR"],
        atlasJudged.map(({ group, queries, recallAt3, recallAt10, meanReciprocalRank }) => [
          group,
          String(queries),
          fixed(recallAt3, 3),
          fixed(recallAt10, 3),
          fixed(meanReciprocalRank, 3),
        ]),
      ),
      ...sizes
        .filter(hasGenerated)
        .flatMap(({ papers, engines }) => [
          part(
            `Generated queries, ${papers} papers`,
            "Queries generated from papers: recall@10 by group. Engines that scan all texts get only the first queries.",
          ),
          formatGroups(engines, ({ generated }) => generated, "recallAt10"),
        ]),
      formatChecks(checks),
    ],
  };
}

function formatTimes({ papers, engines }: SizeReport): Block {
  const atlas = engines.find(({ page }) => page === atlasInWorker)?.keys.p95;
  return table(
    [
      `${papers} papers`,
      "keys",
      "p50 ms",
      "p95 ms",
      "max ms",
      "p95 / atlas",
      "fetch ms",
      "ready ms",
      "KB raw",
      "gzip",
      "brotli",
      "code KB gzip",
      "memory MB",
    ],
    engines.map(({ title, keys, rounds, fetchMs, readyMs, fetched, code, memoryBytes }) => [
      title,
      `${rounds} x ${keys.count}`,
      fixed(keys.p50, 2),
      fixed(keys.p95, 2),
      fixed(keys.max),
      atlas === undefined ? "" : fixed(keys.p95 / atlas, 2),
      fetchMs === undefined ? "" : fixed(fetchMs, 0),
      fixed(readyMs, 0),
      fixed(fetched.bytes / 1000, 0),
      fixed(fetched.gzipBytes / 1000, 0),
      fixed(fetched.brotliBytes / 1000, 0),
      fixed(code.gzipBytes / 1000),
      fixed(memoryBytes / 1e6),
    ]),
  );
}

function hasGenerated({ engines }: SizeReport): boolean {
  return engines.some(({ generated }) => generated !== undefined);
}

function formatGroups(
  engines: readonly EngineReport[],
  relevanceOf: (engine: EngineReport) => Relevance | undefined,
  measure: "recallAt3" | "recallAt10",
): Block {
  const groups = engines.map(relevanceOf).find((relevance) => relevance !== undefined)?.groups ?? [];
  return table(
    ["", "queries", ...groups.map(({ group }) => group), "all: R@10", "MRR"],
    engines.flatMap((engine) => {
      const relevance = relevanceOf(engine);
      if (!relevance) return [];
      const { queries, recallAt10, meanReciprocalRank } = relevance.all;
      const cells = groups.map(({ group }) =>
        fixed(relevance.groups.find((report) => report.group === group)?.[measure], 3),
      );
      return [[engine.title, String(queries), ...cells, fixed(recallAt10, 3), fixed(meanReciprocalRank, 3)]];
    }),
  );
}
