import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { contentFolder, loadSurvey } from "@/lib/survey/load-survey-fs";
import { type Measured, runMeasured } from "./measured-process";
import { type MinimalKind, writeMinimalApp } from "./minimal-app";
import { countPages, listOutput } from "./output-files";
import { keepBusy } from "./processors";
import { writeSyntheticContent } from "./synthetic-content";

/** Where everything stands that the benchmark makes, below the working directory; git ignores it. */
export const benchFolder = ".bench";

/** An exported site and what its build took. */
export interface Build extends Measured {
  /** What was built, for tables. */
  name: string;
  /** Folder of the exported site. */
  folder: string;
  pages: number;
}

/** A build of the atlas. */
export interface AtlasBuild extends Build {
  /** Folder of its content. */
  content: string;
  papers: number;
}

/** The builds that sections share. Each is made when it is first asked for, once a run, without Next's cache. */
export interface Builds {
  realAtlas(): Promise<AtlasBuild>;
  /** The atlas with as many papers as was asked for. */
  largeAtlas(): Promise<AtlasBuild>;
  /** An atlas of a size between the two: undefined when `papers` is none. */
  atlasBetween(papers: number): Promise<AtlasBuild | undefined>;
  /** A minimal app with as many pages as the real atlas, plain unless said otherwise. */
  realMinimal(kind?: MinimalKind): Promise<Build>;
  /** A minimal app with as many pages as the large atlas, plain unless said otherwise. */
  largeMinimal(kind?: MinimalKind): Promise<Build>;
  /**
   * Builds an atlas and a minimal app with as many pages at the same time, each on a processor of its own, which stays
   * busy until both are done: so whatever else slows the machine down slows both.
   */
  sideBySide(size: "real" | "large", processors: readonly [number, number]): Promise<{ atlas: Build; minimal: Build }>;
}

/** `papers` is the size of the large atlas, `siteUrl` where the sites will be served. */
export function planBuilds(papers: number, siteUrl: string, progress: (line: string) => void): Builds {
  const realAtlas = once(() => {
    progress("Building the atlas at its real size …");
    return buildAtlas(contentFolder(), "real", siteUrl);
  });
  const filledAtlas = (size: number) =>
    once(() => {
      progress(`Building the atlas with ${size} papers …`);
      const content = join(benchFolder, `content-${size}`);
      writeSyntheticContent(contentFolder(), content, size);
      return buildAtlas(content, String(size), siteUrl);
    });
  const largeAtlas = filledAtlas(papers);
  const atlasBetween: Builds["atlasBetween"] = async (size) => {
    const isBetween = size > loadSurvey().papers.length && size < papers;
    return isBetween ? filledAtlas(size)() : undefined;
  };
  const minimalLike = (atlas: () => Promise<AtlasBuild>) => {
    const build = async (kind: MinimalKind) => {
      const { pages } = await atlas();
      progress(`Building a minimal app (${kind}) with ${pages} pages …`);
      return buildMinimal(pages, kind);
    };
    const made = { plain: once(() => build("plain")), tuned: once(() => build("tuned")) };
    return (kind: MinimalKind = "plain") => made[kind]();
  };
  const sideBySide: Builds["sideBySide"] = async (size, [first, second]) => {
    const { content, pages } = await (size === "real" ? realAtlas() : largeAtlas());
    progress(`Building an atlas and a minimal app of ${pages} pages side by side …`);
    const label = size === "real" ? size : String(papers);
    return together(
      [() => buildAtlas(content, label, siteUrl, first), first],
      [() => buildMinimal(pages, "plain", second), second],
    );
  };
  return {
    realAtlas,
    largeAtlas,
    atlasBetween,
    realMinimal: minimalLike(realAtlas),
    largeMinimal: minimalLike(largeAtlas),
    sideBySide,
  };
}

type Task = readonly [build: () => Promise<Build>, processor: number];

async function together(atlas: Task, minimal: Task): Promise<{ atlas: Build; minimal: Build }> {
  const stops: (() => void)[] = [];
  const run = async ([build, processor]: Task) => {
    const built = await build();
    stops.push(keepBusy(processor));
    return built;
  };
  try {
    const [builtAtlas, builtMinimal] = await Promise.all([run(atlas), run(minimal)]);
    return { atlas: builtAtlas, minimal: builtMinimal };
  } finally {
    for (const stop of stops) stop();
  }
}

/** Builds the least there is, so that the first build that counts finds Next's code in the file cache too. */
export async function warmUp(): Promise<void> {
  await buildMinimal(2, "plain");
}

async function buildAtlas(content: string, label: string, siteUrl: string, processor?: number): Promise<AtlasBuild> {
  const folder = join(benchFolder, `out-${label}`);
  // What a former build left, which Next would use or clear away.
  await clear(".next", ["dev"]);
  await clear(folder);
  // What `npm run build` runs.
  const measured = await runMeasured(["node_modules/tsx/dist/cli.mjs", "scripts/build.ts"], {
    log: join(benchFolder, `atlas-${label}.log`),
    env: { CONTENT_DIR: content, OUT_DIR: folder, SITE_URL: siteUrl, BASE_PATH: "" },
    ...(processor !== undefined && { processor }),
  });
  const papers = loadSurvey(content).papers.length;
  return {
    name: `atlas, ${papers} papers`,
    content,
    papers,
    folder,
    pages: countPages(listOutput(folder)),
    ...measured,
  };
}

const minimalNames: Record<MinimalKind, string> = {
  plain: "minimal app",
  tuned: "minimal app, our settings",
};

async function buildMinimal(pages: number, kind: MinimalKind, processor?: number): Promise<Build> {
  const app = join(benchFolder, "minimal-app");
  const out = join("..", `minimal-${kind}-${pages}`);
  const folder = join(app, out);
  await clear(folder);
  await clear(app);
  writeMinimalApp(app, pages, out, kind);
  const measured = await runMeasured(["node_modules/next/dist/bin/next", "build", app], {
    log: join(benchFolder, `minimal-${kind}-${pages}.log`),
    ...(processor !== undefined && { processor }),
  });
  return { name: minimalNames[kind], folder, pages: countPages(listOutput(folder)), ...measured };
}

/** Removes what a folder holds, but for the entries named in `keep`. */
async function clear(folder: string, keep: readonly string[] = []): Promise<void> {
  const entries = await readdir(folder).catch(() => []);
  for (const entry of entries) {
    if (!keep.includes(entry)) await rm(join(folder, entry), { recursive: true, force: true });
  }
}

function once<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
