import { type Block, lines, part, type Section, table } from "../blocks";
import { fixed, formatChecks } from "../format-checks";
import { inWorker } from "./measured-engines";
import type { Relevance } from "./search-relevance";
import type { EngineReport, SearchReport, SizeReport } from "./search-report";

/** What the section on search says. */
export function formatSearch({ sizes, atlasJudged, checks }: SearchReport): Omit<Section, "title"> {
  const [real] = sizes;
  return {
    text:
      "In Chromium, each engine in a page of its own, the atlas in a worker as on the site. 60 queries typed letter by " +
      "letter; each key counts with the fastest of up to three rounds, and too slow an engine is given fewer keys, evenly " +
      "spread. Ready: data fetched over this machine's own network and made searchable, the faster of two cold pages. KB: " +
      "1,000 bytes, brotli at quality 9. Memory: of page and worker, once used and collected. Larger sizes: papers " +
      "recombined from real ones.",
    blocks: [
      ...sizes.map(formatTimes),
      lines((real?.engines ?? []).map(({ title, note }) => `${title}: ${note}`)),
      part(
        "Cost of the atlas's index",
        "Making the data in a build of the site, and gzip bytes a paper by part. Columns: what each paper has of its own, " +
          "with its authors' names; names: those of topics, venues and frameworks in all languages.",
      ),
      table(
        [
          "papers",
          "seconds to make",
          "B columns",
          "B names",
          "B techniques",
          "B notes",
          "largest columns, each packed by itself",
        ],
        sizes.map(({ papers, dataSeconds, payload }) => [
          String(papers),
          fixed(dataSeconds, 2),
          fixed(payload.columns),
          fixed(payload.names),
          fixed(payload.techniques),
          fixed(payload.notes),
          payload.largest.map(([name, bytes]) => `${name} ${fixed(bytes)}`).join(", "),
        ]),
      ),
      part(
        "Main thread",
        "Of a page that shows the worker's answers while eight queries are typed, 60 ms between keys.",
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
        "Recall@3 at the real size: relevant papers among the first papers found. Queries in the atlas's query language and " +
          "those that only a topic or the like answers are left out; nonsense counts when nothing is found.",
      ),
      ...(real ? [formatGroups(real.engines, ({ judged }) => judged, "recallAt3")] : []),
      part("All judged queries", "The same queries, and those left out, with everything that the atlas finds."),
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
        .filter(hasMechanical)
        .flatMap(({ papers, engines }) => [
          part(
            `Mechanical queries, ${papers} papers`,
            "Made from papers by rule: recall@10 by group. Engines that go through all texts are given the first of the " +
              "queries only.",
          ),
          formatGroups(engines, ({ mechanical }) => mechanical, "recallAt10"),
        ]),
      formatChecks(checks),
    ],
  };
}

function formatTimes({ papers, engines }: SizeReport): Block {
  const own = engines.find(({ page }) => page === inWorker)?.keys.p95;
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
      own === undefined ? "" : fixed(keys.p95 / own, 2),
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

function hasMechanical({ engines }: SizeReport): boolean {
  return engines.some(({ mechanical }) => mechanical !== undefined);
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
      const cells = groups.map(({ group }) => fixed(relevance.groups.find((own) => own.group === group)?.[measure], 3));
      return [[engine.title, String(queries), ...cells, fixed(recallAt10, 3), fixed(meanReciprocalRank, 3)]];
    }),
  );
}
