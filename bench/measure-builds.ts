import { type Build, type Builds, warmUp } from "./builds";
import { atMost, type Check } from "./check";
import { type MarkdownLayer, measureMarkdownLayer } from "./markdown-layer";
import type { Measured } from "./measured-process";
import { twoProcessors } from "./processors";

const maxMarginalRatio = 1.6;
const maxMarkdownShare = 0.1;

/** Build time of 1,000 more pages. */
export interface Marginal {
  /** Wall-clock seconds for 1,000 more pages. */
  seconds: number;
  /** Seconds of processor time for 1,000 more pages. */
  cpuSeconds: number;
}

/** Build time of 1,000 more pages in the atlas and in the minimal app. */
export interface MarginalRatio {
  atlas: Marginal;
  minimal: Marginal;
  /** Seconds of the atlas divided by those of the minimal app. Undefined if the machine was too busy to measure. */
  ratio: number | undefined;
  cpuRatio: number | undefined;
}

/** Results of the build section. */
export interface BuildReport {
  builds: (Pick<Build, "name" | "pages" | keyof Measured> & {
    /** Wall-clock seconds divided by those of the minimal app with as many pages. */
    ratio: number;
  })[];
  /** Builds one after another, on all processors. */
  marginal: MarginalRatio;
  /** The same, compared with a minimal app that has all build settings of the atlas. */
  tuned: MarginalRatio;
  /** Both at the same time, on one processor each, so that other load slows both. Undefined if not possible here. */
  sideBySide: MarginalRatio | undefined;
  markdown: MarkdownLayer[];
  checks: Check[];
}

/** Builds the atlas and the minimal app, small and large, and compares them. */
export async function measureBuilds(builds: Builds, progress: (line: string) => void): Promise<BuildReport> {
  progress("Warming up …");
  await warmUp();
  const realAtlas = await builds.realAtlas();
  const realMinimal = await builds.realMinimal();
  const largeAtlas = await builds.largeAtlas();
  const largeMinimal = await builds.largeMinimal();
  const realTuned = await builds.realMinimal("tuned");
  const largeTuned = await builds.largeMinimal("tuned");
  const markdown = [await measureMarkdownLayer(realAtlas), await measureMarkdownLayer(largeAtlas)];

  const atlasMarginal = marginalOf([realAtlas], [largeAtlas]);
  const marginal = compare(atlasMarginal, marginalOf([realMinimal], [largeMinimal]));
  const sideBySide = await measureSideBySide(builds);
  const { ratio } = sideBySide ?? marginal;
  return {
    builds: [
      { ...realAtlas, ratio: realAtlas.seconds / realMinimal.seconds },
      { ...realMinimal, ratio: 1 },
      { ...realTuned, ratio: realTuned.seconds / realMinimal.seconds },
      { ...largeAtlas, ratio: largeAtlas.seconds / largeMinimal.seconds },
      { ...largeMinimal, ratio: 1 },
      { ...largeTuned, ratio: largeTuned.seconds / largeMinimal.seconds },
    ],
    marginal,
    tuned: compare(atlasMarginal, marginalOf([realTuned], [largeTuned])),
    sideBySide,
    markdown,
    checks: [
      atMost("Marginal seconds, atlas / minimal app", ratio, maxMarginalRatio),
      ...markdown.map(({ name, share }) => atMost(`Markdown's share of the build: ${name}`, share, maxMarkdownShare)),
    ],
  };
}

/** Runs each build on both processors, because their speeds can differ. */
async function measureSideBySide(builds: Builds): Promise<MarginalRatio | undefined> {
  const processors = twoProcessors();
  if (!processors) return undefined;
  const [first, second] = processors;
  const small = [await builds.sideBySide("real", [first, second]), await builds.sideBySide("real", [second, first])];
  const large = [await builds.sideBySide("large", [first, second]), await builds.sideBySide("large", [second, first])];
  return compare(
    marginalOf(
      small.map(({ atlas }) => atlas),
      large.map(({ atlas }) => atlas),
    ),
    marginalOf(
      small.map(({ minimal }) => minimal),
      large.map(({ minimal }) => minimal),
    ),
  );
}

function compare(atlas: Marginal, minimal: Marginal): MarginalRatio {
  return {
    atlas,
    minimal,
    ratio: ratioOf(atlas.seconds, minimal.seconds),
    cpuRatio: ratioOf(atlas.cpuSeconds, minimal.cpuSeconds),
  };
}

/** Returns undefined if a time is not positive: then other load on the machine distorted the measurement. */
function ratioOf(atlas: number, minimal: number): number | undefined {
  return atlas > 0 && minimal > 0 ? atlas / minimal : undefined;
}

/** Needs as many small builds as large ones. */
function marginalOf(small: readonly Build[], large: readonly Build[]): Marginal {
  const difference = (read: (build: Build) => number) => sum(large.map(read)) - sum(small.map(read));
  const thousands = difference(({ pages }) => pages) / 1000;
  return {
    seconds: difference(({ seconds }) => seconds) / thousands,
    cpuSeconds: difference((build) => build.cpuSeconds) / thousands,
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
