import { type Build, type Builds, warmUp } from "./builds";
import { atMost, type Check } from "./check";
import { type MarkdownLayer, measureMarkdownLayer } from "./markdown-layer";
import type { Measured } from "./measured-process";
import { twoProcessors } from "./processors";

const largestMarginalRatio = 1.6;
const largestMarkdownShare = 0.1;

/** What 1,000 more pages cost. */
export interface Marginal {
  /** Wall-clock seconds for 1,000 more pages. */
  seconds: number;
  /** Seconds of processor time for 1,000 more pages. */
  cpuSeconds: number;
}

/** What 1,000 more pages cost the atlas and the minimal app. */
export interface MarginalRatio {
  atlas: Marginal;
  minimal: Marginal;
  /** Seconds of the atlas by those of the minimal app; undefined where the machine was too busy to tell. */
  ratio: number | undefined;
  cpuRatio: number | undefined;
}

/** What builds take. */
export interface BuildReport {
  builds: (Pick<Build, "name" | "pages" | keyof Measured> & {
    /** Wall-clock seconds, as a multiple of those of the minimal app with as many pages. */
    ratio: number;
  })[];
  /** One build after the other, on all processors. */
  marginal: MarginalRatio;
  /** The same beside a minimal app that has all build settings of the atlas: what its pages cost, settings apart. */
  tuned: MarginalRatio;
  /** Both at a time, on a processor each: steady, for what slows one slows the other; undefined where that cannot be. */
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

  const ofAtlas = marginalOf([realAtlas], [largeAtlas]);
  const marginal = compare(ofAtlas, marginalOf([realMinimal], [largeMinimal]));
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
    tuned: compare(ofAtlas, marginalOf([realTuned], [largeTuned])),
    sideBySide,
    markdown,
    checks: [
      atMost("Marginal seconds, atlas / minimal app", ratio, largestMarginalRatio),
      ...markdown.map(({ name, share }) =>
        atMost(`Markdown's share of the build: ${name}`, share, largestMarkdownShare),
      ),
    ],
  };
}

/** Each build on either of two processors, since these may differ. */
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

/** More pages cannot take less time: then other work on the machine was measured. */
function ratioOf(atlas: number, minimal: number): number | undefined {
  return atlas > 0 && minimal > 0 ? atlas / minimal : undefined;
}

/** From as many small builds as large ones. */
function marginalOf(small: readonly Build[], large: readonly Build[]): Marginal {
  const more = (read: (build: Build) => number) => sum(large.map(read)) - sum(small.map(read));
  const thousands = more(({ pages }) => pages) / 1000;
  return {
    seconds: more(({ seconds }) => seconds) / thousands,
    cpuSeconds: more((build) => build.cpuSeconds) / thousands,
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
