import type { SurveySettings } from "../content/schema/survey-settings";
import type { CostTable, EntryBase, Framework, Lens, Paper, Question, Source, Technique, Venue } from "./entities";
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
  /** All techniques, by name. */
  techniques: Technique[];
  techniqueById: ReadonlyMap<string, Technique>;
  /** Papers that bear a technique, newest first, by its id; no entry for a technique that none bears. */
  papersByTechnique: ReadonlyMap<string, Paper[]>;
  venueByName: ReadonlyMap<string, Venue>;
  sourceById: ReadonlyMap<string, Source>;
  /** Other surveys' classes over the same papers, by title. */
  lenses: Lens[];
  /** Questions with their answers, in order. */
  questions: Question[];
  /** What pre-training took, if the survey has such a table. */
  costTable: CostTable | undefined;
}
