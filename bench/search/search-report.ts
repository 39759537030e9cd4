import type { Check } from "../check";
import type { EngineTimes } from "./drive-engine";
import type { MeasuredEngine } from "./measured-engines";
import type { PayloadParts } from "./search-payload";
import type { GroupReport, Relevance } from "./search-relevance";
import type { TransferSize } from "./search-site";
import type { LongTasks } from "./watch-long-tasks";

/** Measurements of an engine, for one size. */
export interface EngineReport extends MeasuredEngine, Omit<EngineTimes, "answers"> {
  /** Size of the data that it fetches. */
  fetched: TransferSize;
  /** Size of its script. */
  code: TransferSize;
  /** Scores of the judged queries, papers only; at the real size. */
  judged: Relevance | undefined;
  /** Scores of the generated queries; not at the largest size. */
  generated: Relevance | undefined;
  /** Scores of the atlas for the same generated queries. */
  atlasGenerated: Relevance | undefined;
}

/** Measurements of all engines, for one size. */
export interface SizeReport {
  papers: number;
  /** Seconds to build the search data. */
  dataSeconds: number;
  payload: PayloadParts;
  engines: EngineReport[];
  longTasks: LongTasks[];
}

/** Comparison of the atlas with other engines in the browser. */
export interface SearchReport {
  sizes: SizeReport[];
  /** Scores of all judged queries with all kinds of results of the atlas. */
  atlasJudged: GroupReport[];
  checks: Check[];
}
