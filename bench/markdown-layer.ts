import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod";
import { type AtlasBuild, benchFolder } from "./builds";
import { runMeasured } from "./measured-process";

const markdownTimesSchema = z.strictObject({
  /** Content files that were read. */
  files: z.int(),
  /** Bodies that were rendered: all that are not empty. */
  bodies: z.int(),
  /** Rows of all lists of papers, each with a line on the paper. */
  listRows: z.int(),
  /** Reading, parsing and checking the whole folder. */
  compileSeconds: z.number(),
  /** Rendering each body once. */
  renderSeconds: z.number(),
  /** Taking a line for each row of a list, and a description for each paper's page. */
  lineSeconds: z.number(),
});

/** What the Markdown layer takes in one process that starts cold. */
export type MarkdownTimes = z.infer<typeof markdownTimesSchema>;

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
  const times = markdownTimesSchema.parse(JSON.parse(lastLine));
  const seconds = times.compileSeconds + times.renderSeconds + times.lineSeconds;
  return { name, ...times, seconds, share: seconds / ofBuild };
}
