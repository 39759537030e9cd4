import type { Builds } from "./builds";
import { atMost, type Check } from "./check";
import { type FirstLoad, readPages, summarizeFirstLoad } from "./first-load";
import { checkOutput, measureOutput, type OutputSize } from "./output-size";
import { findSearchCode, type SearchCode } from "./search-code";

const largestFirstLoadRatio = 1.05;

/** What pages weigh, on the disk and at first load. */
export interface PagesReport {
  outputs: OutputSize[];
  /** First loads of the real atlas, by kind of page, each with its scripts as a multiple of the minimal app's. */
  firstLoads: (FirstLoad & { ratio: number })[];
  /** First load of a plain page of the minimal app. */
  minimal: FirstLoad;
  searchCode: Pick<SearchCode, "scripts" | "pages">;
  checks: Check[];
}

/** Weighs the exported sites and what their pages load. */
export async function measurePages(builds: Builds): Promise<PagesReport> {
  const atlas = await builds.realAtlas();
  const outputs = [atlas, await builds.largeAtlas()].map(measureOutput);
  const pages = readPages(atlas.folder);
  const plainPages = summarizeFirstLoad(readPages((await builds.realMinimal()).folder));
  const minimal = plainPages.find(({ kind }) => kind === "other");
  if (!minimal) throw new Error("The minimal app has no plain pages.");
  const firstLoads = summarizeFirstLoad(pages).map((firstLoad) => ({
    ...firstLoad,
    ratio: firstLoad.scriptBytes / minimal.scriptBytes,
  }));
  const { check, ...searchCode } = findSearchCode(atlas.folder, pages);
  return {
    outputs,
    firstLoads,
    minimal,
    searchCode,
    checks: [
      ...outputs.flatMap(checkOutput),
      // The form for new papers checks them as the validator does: it is a program, not a page to read.
      ...firstLoads.flatMap(({ kind, ratio }) =>
        kind === "form" ? [] : atMost(`First-load JS, ${kind} page / minimal app`, ratio, largestFirstLoadRatio),
      ),
      check,
    ],
  };
}
