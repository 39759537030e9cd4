import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type AtlasBuild, benchFolder } from "./builds";
import { runMeasured } from "./measured-process";
import type { MarkdownTimes } from "./time-content";

/** Times of the Markdown layer, compared with a build of the atlas. */
export interface MarkdownLayer extends MarkdownTimes {
  name: string;
  /** Sum of the three times, in one process. */
  seconds: number;
  /** Share of the build's wall-clock time, from 0 to 1. */
  share: number;
}

/** Measures the Markdown layer in a separate process. */
export async function measureMarkdownLayer(build: AtlasBuild): Promise<MarkdownLayer> {
  const { name, content, papers, seconds: buildSeconds } = build;
  const log = join(benchFolder, `markdown-${papers}.log`);
  await runMeasured(["--import", "tsx", "bench/time-content.ts", content], { log });
  const [lastLine = ""] = readFileSync(log, "utf8").trimEnd().split("\n").slice(-1);
  const times: MarkdownTimes = JSON.parse(lastLine);
  const seconds = times.compileSeconds + times.renderSeconds + times.lineSeconds;
  return { name, ...times, seconds, share: seconds / buildSeconds };
}
