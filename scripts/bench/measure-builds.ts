import { type Build, type Builds, warmUp } from "./builds";
import { atMost, type Check } from "./check";
import { type MarkdownLayer, measureMarkdownLayer } from "./markdown-layer";
import type { Measured } from "./measured-process";

const largestMarginalRatio = 1.3;
const largestMarkdownShare = 0.1;

/** What 1,000 more pages cost. */
export interface Marginal {
  /** Wall-clock seconds for 1,000 more pages. */
  seconds: number;
  /** Seconds of processor time for 1,000 more pages. */
  cpuSeconds: number;
}

/** What builds take. */
export interface BuildReport {
  builds: (Pick<Build, "name" | "pages" | keyof Measured> & {
    /** Wall-clock seconds, as a multiple of those of the minimal app with as many pages. */
    ratio: number;
  })[];
  marginal: {
    atlas: Marginal;
    minimal: Marginal;
    /** Seconds of the atlas by those of the minimal app; undefined where the machine was too busy to tell. */
    ratio: number | undefined;
    cpuRatio: number | undefined;
  };
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
  const markdown = [await measureMarkdownLayer(realAtlas), await measureMarkdownLayer(largeAtlas)];

  const atlas = marginalOf(realAtlas, largeAtlas);
  const minimal = marginalOf(realMinimal, largeMinimal);
  const ratio = ratioOf(atlas.seconds, minimal.seconds);
  return {
    builds: [
      { ...realAtlas, ratio: realAtlas.seconds / realMinimal.seconds },
      { ...realMinimal, ratio: 1 },
      { ...largeAtlas, ratio: largeAtlas.seconds / largeMinimal.seconds },
      { ...largeMinimal, ratio: 1 },
    ],
    marginal: { atlas, minimal, ratio, cpuRatio: ratioOf(atlas.cpuSeconds, minimal.cpuSeconds) },
    markdown,
    checks: [
      atMost("Marginal seconds, atlas / minimal app", ratio, largestMarginalRatio),
      ...markdown.map(({ name, share }) =>
        atMost(`Markdown's share of the build: ${name}`, share, largestMarkdownShare),
      ),
    ],
  };
}

/** More pages cannot take less time: then other work on the machine was measured. */
function ratioOf(atlas: number, minimal: number): number | undefined {
  return atlas > 0 && minimal > 0 ? atlas / minimal : undefined;
}

function marginalOf(small: Build, large: Build): Marginal {
  const thousands = (large.pages - small.pages) / 1000;
  return {
    seconds: (large.seconds - small.seconds) / thousands,
    cpuSeconds: (large.cpuSeconds - small.cpuSeconds) / thousands,
  };
}
