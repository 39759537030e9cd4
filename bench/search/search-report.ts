import type { Check } from "../check";
import type { EngineTimes } from "./drive-engine";
import type { MeasuredEngine } from "./measured-engines";
import type { PayloadParts } from "./search-payload";
import type { GroupReport, Relevance } from "./search-relevance";
import type { TransferSize } from "./search-site";
import type { LongTasks } from "./watch-long-tasks";

/** An engine with one collection. */
export interface EngineReport extends MeasuredEngine, Omit<EngineTimes, "answers"> {
  /** What it fetches to answer from. */
  fetched: TransferSize;
  /** Its script. */
  code: TransferSize;
  /** Judged queries, papers only; at the real size. */
  judged: Relevance | undefined;
  /** Queries made from papers by rule; not at the largest size. */
  mechanical: Relevance | undefined;
  /** What the atlas made of those of them that the engine was given. */
  atlasMechanical: Relevance | undefined;
}

/** All engines with one collection. */
export interface SizeReport {
  papers: number;
  /** Seconds in which a build of the site makes the search data. */
  dataSeconds: number;
  payload: PayloadParts;
  engines: EngineReport[];
  longTasks: LongTasks[];
}

/** Search in the browser, beside other engines. */
export interface SearchReport {
  sizes: SizeReport[];
  /** Judged queries with everything that the atlas finds: topics, techniques and frameworks too, and its query language. */
  atlasJudged: GroupReport[];
  checks: Check[];
}
