import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type AtlasBuild, benchFolder } from "./builds";
import { runMeasured } from "./measured-process";
import type { MarkdownTimes } from "./time-content";

/** The Markdown layer of a build of the atlas. */
export interface MarkdownLayer extends MarkdownTimes {
  name: string;
  /** Sum of the three times, of one process. */
  seconds: number;
  /** Their share of the build's wall-clock seconds, from 0 to 1. */
  share: number;
}

/** Times the Markdown layer by itself and gives its share of a build. */
export async function measureMarkdownLayer(build: AtlasBuild): Promise<MarkdownLayer> {
  const { name, content, papers, seconds: ofBuild } = build;
  const log = join(benchFolder, `markdown-${papers}.log`);
  await runMeasured(["--import", "tsx", "bench/time-content.ts", content], { log });
  const [lastLine = ""] = readFileSync(log, "utf8").trimEnd().split("\n").slice(-1);
  const times: MarkdownTimes = JSON.parse(lastLine);
  const seconds = times.compileSeconds + times.renderSeconds + times.lineSeconds;
  return { name, ...times, seconds, share: seconds / ofBuild };
}
