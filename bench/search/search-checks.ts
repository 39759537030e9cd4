import { atLeast, atMost, type Check } from "../check";
import { atlasInWorker, fuseTokens, miniSearch, plainFuse } from "./measured-engines";
import type { EngineReport, SizeReport } from "./search-report";

/** The sizes that the checks compare. Without them, the values of these checks are unknown. */
const checkedSizes = { large: 5_000, largest: 50_000 };

const limits = {
  shareOfFuse: 0.02,
  shareOfMiniSearch: { large: 2 / 3, largest: 0.1 },
  growthOfKeys: 4,
  growthOfBuild: 12,
  longTasks: 0,
  bytesPerPaper: { columns: 75, first: 140, all: 240 },
  recallAt10: { real: 0.98, large: 0.97 },
  aboveFuseTokens: 0.02,
};

/** Checks the measurements against their limits. */
export function checkSearch(sizes: readonly SizeReport[]): Check[] {
  const [real] = sizes;
  const large = sizes.find(({ papers }) => papers === checkedSizes.large);
  const largest = sizes.find(({ papers }) => papers === checkedSizes.largest);
  const atlas = (size: SizeReport | undefined) => engineOf(size, atlasInWorker);
  const p95 = (size: SizeReport | undefined, page: string) => engineOf(size, page)?.keys.p95;
  const inLargest = `${checkedSizes.largest} papers`;
  const growth = `${checkedSizes.largest} / ${checkedSizes.large} papers`;
  return [
    atMost(
      "p95 per key / Fuse's, 5000 papers",
      ratio(p95(large, atlasInWorker), p95(large, plainFuse)),
      limits.shareOfFuse,
    ),
    atMost(
      "p95 per key / MiniSearch's, 5000 papers",
      ratio(p95(large, atlasInWorker), p95(large, miniSearch)),
      limits.shareOfMiniSearch.large,
    ),
    atMost(
      `p95 per key / MiniSearch's, ${inLargest}`,
      ratio(p95(largest, atlasInWorker), p95(largest, miniSearch)),
      limits.shareOfMiniSearch.largest,
    ),
    atMost(
      `p95 per key, ${growth}`,
      ratio(p95(largest, atlasInWorker), p95(large, atlasInWorker)),
      limits.growthOfKeys,
    ),
    atMost(
      `seconds to build search data, ${growth}`,
      ratio(largest?.dataSeconds, large?.dataSeconds),
      limits.growthOfBuild,
    ),
    atMost(
      `time until the worker is ready, ${growth}`,
      ratio(atlas(largest)?.readyMs, atlas(large)?.readyMs),
      limits.growthOfBuild,
    ),
    ...sizes.flatMap(({ longTasks }) =>
      longTasks.map(({ papers, throttling, count }) =>
        atMost(`tasks over 50 ms while typing, ${papers} papers, CPU ${throttling}x slower`, count, limits.longTasks),
      ),
    ),
    ...[...new Set([real, large])].flatMap((size) =>
      size
        ? [
            atMost(
              `gzip bytes per paper of columns and names of authors, ${size.papers} papers`,
              size.payload.columns,
              limits.bytesPerPaper.columns,
            ),
            atMost(
              `gzip bytes per paper of the first file of search data, ${size.papers} papers`,
              size.payload.first,
              limits.bytesPerPaper.first,
            ),
            atMost(
              `gzip bytes per paper of all search data, ${size.papers} papers`,
              size.payload.all,
              limits.bytesPerPaper.all,
            ),
          ]
        : [],
    ),
    ...(real ? checkGenerated(real, limits.recallAt10.real) : []),
    ...(large ? checkGenerated(large, limits.recallAt10.large) : []),
    ...(real ? checkGroups(real) : []),
  ];
}

function checkGenerated(size: SizeReport, recall: number): Check[] {
  const own = engineOf(size, atlasInWorker)?.generated?.all;
  const fuse = engineOf(size, fuseTokens);
  if (!own || !fuse?.generated || !fuse.atlasGenerated) return [];
  // Compare on the queries that Fuse answered.
  const above = fuse.atlasGenerated.all.meanReciprocalRank - fuse.generated.all.meanReciprocalRank;
  return [
    atLeast(`recall@10 of generated queries, ${size.papers} papers`, own.recallAt10, recall),
    atLeast(`MRR minus that of Fuse token search, ${size.papers} papers`, above, limits.aboveFuseTokens),
  ];
}

/** Checks that no other engine has a higher recall@3 in any group of judged queries. */
function checkGroups(size: SizeReport): Check[] {
  const own = engineOf(size, atlasInWorker)?.judged?.groups ?? [];
  const others = size.engines.filter(({ isOwn }) => !isOwn);
  return own.map(({ group, recallAt3 }) => {
    const best = Math.max(
      ...others.flatMap(({ judged }) => judged?.groups.find((other) => other.group === group)?.recallAt3 ?? []),
    );
    return atLeast(`recall@3 of ${group}, papers only, minus that of the best other engine`, recallAt3 - best, 0);
  });
}

function engineOf(size: SizeReport | undefined, page: string): EngineReport | undefined {
  return size?.engines.find((engine) => engine.page === page);
}

function ratio(value: number | undefined, base: number | undefined): number | undefined {
  return value === undefined || base === undefined ? undefined : value / base;
}
