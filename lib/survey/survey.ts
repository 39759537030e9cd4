import type { SurveySettings } from "../schema/survey-settings";
import type { CostTable, EntryBase, Framework, Paper, Source, Technique, Venue } from "./entities";
import type { TopicNode } from "./taxonomy";

/** A whole survey: the taxonomy tree with its papers, and everything they refer to. */
export interface Survey {
  /** What `survey.md` says; its body is the about page. */
  settings: SurveySettings & Pick<EntryBase, "file" | "body">;
  /** The branches, in order; all other topics hang below them. */
  branches: TopicNode[];
  /** All papers, newest first. */
  papers: Paper[];
  paperById: ReadonlyMap<string, Paper>;
  /** All frameworks, by name. */
  frameworks: Framework[];
  techniqueById: ReadonlyMap<string, Technique>;
  venueByName: ReadonlyMap<string, Venue>;
  sourceById: ReadonlyMap<string, Source>;
  /** What pre-training took, if the survey has such a table. */
  costTable: CostTable | undefined;
}
