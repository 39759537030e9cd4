import { atLeast, atMost, type Check } from "../check";
import { fuseTokens, inWorker, miniSearch, plainFuse } from "./measured-engines";
import type { EngineReport, SizeReport } from "./search-report";

/** The sizes that bars are about. A run without them leaves their values unknown. */
const barSizes = { large: 5_000, largest: 50_000 };

const limits = {
  shareOfFuse: 0.02,
  shareOfMiniSearch: { large: 2 / 3, largest: 0.1 },
  growthOfKeys: 4,
  growthOfBuild: 12,
  longTasks: 0,
  bytesPerPaper: 75,
  realKilobytes: 120,
  recallAt10: { real: 0.98, large: 0.97 },
  aboveFuseTokens: 0.02,
};

/** Holds what was measured to its bars. */
export function checkSearch(sizes: readonly SizeReport[]): Check[] {
  const [real] = sizes;
  const large = sizes.find(({ papers }) => papers === barSizes.large);
  const largest = sizes.find(({ papers }) => papers === barSizes.largest);
  const atlas = (size: SizeReport | undefined) => engineOf(size, inWorker);
  const p95 = (size: SizeReport | undefined, page: string) => engineOf(size, page)?.keys.p95;
  const inLargest = `${barSizes.largest} papers`;
  const growth = `${barSizes.largest} / ${barSizes.large} papers`;
  return [
    atMost("p95 per key / Fuse's, 5000 papers", ratio(p95(large, inWorker), p95(large, plainFuse)), limits.shareOfFuse),
    atMost(
      "p95 per key / MiniSearch's, 5000 papers",
      ratio(p95(large, inWorker), p95(large, miniSearch)),
      limits.shareOfMiniSearch.large,
    ),
    atMost(
      `p95 per key / MiniSearch's, ${inLargest}`,
      ratio(p95(largest, inWorker), p95(largest, miniSearch)),
      limits.shareOfMiniSearch.largest,
    ),
    atMost(`p95 per key, ${growth}`, ratio(p95(largest, inWorker), p95(large, inWorker)), limits.growthOfKeys),
    atMost(`making search data, ${growth}`, ratio(largest?.dataSeconds, large?.dataSeconds), limits.growthOfBuild),
    atMost(
      `ready in the worker, ${growth}`,
      ratio(atlas(largest)?.readyMs, atlas(large)?.readyMs),
      limits.growthOfBuild,
    ),
    ...sizes.flatMap(({ longTasks }) =>
      longTasks.map(({ papers, throttling, count }) =>
        atMost(`Tasks over 50 ms while typing, ${papers} papers, CPU ${throttling}x slower`, count, limits.longTasks),
      ),
    ),
    ...[...new Set([real, large])].flatMap((size) =>
      size
        ? atMost(
            `gzip bytes a paper of columns and authors' names, ${size.papers} papers`,
            size.payload.columns,
            limits.bytesPerPaper,
          )
        : [],
    ),
    atMost("gzip KB of all search data, real size", thousands(atlas(real)?.fetched.gzipBytes), limits.realKilobytes),
    ...(real ? checkMechanical(real, limits.recallAt10.real) : []),
    ...(large ? checkMechanical(large, limits.recallAt10.large) : []),
    ...(real ? checkGroups(real) : []),
  ];
}

function checkMechanical(size: SizeReport, recall: number): Check[] {
  const own = engineOf(size, inWorker)?.mechanical?.all;
  const fuse = engineOf(size, fuseTokens);
  if (!own || !fuse?.mechanical || !fuse.atlasMechanical) return [];
  // On the queries that Fuse was given.
  const above = fuse.atlasMechanical.all.meanReciprocalRank - fuse.mechanical.all.meanReciprocalRank;
  return [
    atLeast(`R@10 of mechanical queries, ${size.papers} papers`, own.recallAt10, recall),
    atLeast(`MRR above Fuse token search's, ${size.papers} papers`, above, limits.aboveFuseTokens),
  ];
}

/** No group of judged queries may be answered worse than by the best of the others. */
function checkGroups(size: SizeReport): Check[] {
  const own = engineOf(size, inWorker)?.judged?.groups ?? [];
  const others = size.engines.filter(({ isOwn }) => !isOwn);
  return own.map(({ group, recallAt3 }) => {
    const best = Math.max(
      ...others.flatMap(({ judged }) => judged?.groups.find((other) => other.group === group)?.recallAt3 ?? []),
    );
    return atLeast(`recall@3 of ${group}, papers only, less the best other's`, recallAt3 - best, 0);
  });
}

function engineOf(size: SizeReport | undefined, page: string): EngineReport | undefined {
  return size?.engines.find((engine) => engine.page === page);
}

function ratio(value: number | undefined, base: number | undefined): number | undefined {
  return value === undefined || base === undefined ? undefined : value / base;
}

function thousands(value: number | undefined): number | undefined {
  return value === undefined ? undefined : value / 1000;
}
