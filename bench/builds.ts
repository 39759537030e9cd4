import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { contentFolder, loadSurvey } from "@/lib/survey/load-survey-fs";
import { type Measured, runMeasured } from "./measured-process";
import { type MinimalKind, writeMinimalApp } from "./minimal-app";
import { countPages, listOutput } from "./output-files";
import { keepBusy } from "./processors";
import { writeSyntheticContent } from "./synthetic-content";

/** Folder for the benchmark's files, relative to the working directory. Git ignores it. */
export const benchFolder = ".bench";

/** A built site and the resources that its build used. */
export interface Build extends Measured {
  /** Name in tables. */
  name: string;
  /** Folder of the built site. */
  folder: string;
  pages: number;
}

/** A build of the atlas. */
export interface AtlasBuild extends Build {
  /** Content folder. */
  content: string;
  papers: number;
}

/** Builds that the sections share. Each build runs on first use, once per run, without Next's cache. */
export interface Builds {
  realAtlas(): Promise<AtlasBuild>;
  /** The atlas with the requested number of papers. */
  largeAtlas(): Promise<AtlasBuild>;
  /** An atlas with `papers` papers, or undefined if this is not between the sizes of the two above. */
  atlasBetween(papers: number): Promise<AtlasBuild | undefined>;
  /** A minimal app with as many pages as the real atlas. The default kind is `plain`. */
  realMinimal(kind?: MinimalKind): Promise<Build>;
  /** A minimal app with as many pages as the large atlas. The default kind is `plain`. */
  largeMinimal(kind?: MinimalKind): Promise<Build>;
  /**
   * Builds an atlas and a minimal app with as many pages at the same time, each on its own processor. Both processors
   * stay busy until both builds end, so that other load on the machine slows both builds equally.
   */
  sideBySide(size: "real" | "large", processors: readonly [number, number]): Promise<{ atlas: Build; minimal: Build }>;
}

/** Prepares the builds. `papers` is the size of the large atlas, `siteUrl` the address that the sites are served at. */
export function planBuilds(papers: number, siteUrl: string, progress: (line: string) => void): Builds {
  const realAtlas = once(() => {
    progress("Building the real atlas …");
    return buildAtlas(contentFolder(), "real", siteUrl);
  });
  const syntheticAtlas = (size: number) =>
    once(() => {
      progress(`Building the atlas with ${size} papers …`);
      const content = join(benchFolder, `content-${size}`);
      writeSyntheticContent(contentFolder(), content, size);
      return buildAtlas(content, String(size), siteUrl);
    });
  const largeAtlas = syntheticAtlas(papers);
  const atlasBetween: Builds["atlasBetween"] = async (size) => {
    const isBetween = size > loadSurvey().papers.length && size < papers;
    return isBetween ? syntheticAtlas(size)() : undefined;
  };
  const minimalLike = (atlas: () => Promise<AtlasBuild>) => {
    const build = async (kind: MinimalKind) => {
      const { pages } = await atlas();
      progress(`Building a minimal app (${kind}) with ${pages} pages …`);
      return buildMinimal(pages, kind);
    };
    const kinds = { plain: once(() => build("plain")), tuned: once(() => build("tuned")) };
    return (kind: MinimalKind = "plain") => kinds[kind]();
  };
  const sideBySide: Builds["sideBySide"] = async (size, [first, second]) => {
    const { content, pages } = await (size === "real" ? realAtlas() : largeAtlas());
    progress(`Building an atlas and a minimal app of ${pages} pages side by side …`);
    const label = size === "real" ? size : String(papers);
    return buildTogether(
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

async function buildTogether(atlas: Task, minimal: Task): Promise<{ atlas: Build; minimal: Build }> {
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

/** Builds a tiny app, so that Next's code is in the file cache before the first measured build. */
export async function warmUp(): Promise<void> {
  await buildMinimal(2, "plain");
}

async function buildAtlas(content: string, label: string, siteUrl: string, processor?: number): Promise<AtlasBuild> {
  const folder = join(benchFolder, `out-${label}`);
  // Remove the files of a previous build, which Next would reuse or delete.
  await clear(".next", ["dev"]);
  await clear(folder);
  // The command of `npm run build`.
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

/** Empties a folder, except for the entries in `keep`. */
async function clear(folder: string, keep: readonly string[] = []): Promise<void> {
  const entries = await readdir(folder).catch(() => []);
  for (const entry of entries) {
    if (!keep.includes(entry)) await rm(join(folder, entry), { recursive: true, force: true });
  }
}

function once<Value>(run: () => Promise<Value>): () => Promise<Value> {
  let result: Promise<Value> | undefined;
  return () => {
    result ??= run();
    return result;
  };
}
