import type { Metric } from "../content/schema/metrics";
import type { SurveySettings } from "../content/schema/survey-settings";
import type { WaitingPaper } from "../content/schema/waiting";
import type {
  AttributeFamily,
  AuthorEntry,
  Calculator,
  CostTable,
  EntryBase,
  Framework,
  Guide,
  Hardware,
  Lens,
  Model,
  Paper,
  Question,
  Source,
  Technique,
  Venue,
} from "./entities";
import type { TopicNode } from "./taxonomy";

/** The compiled model of all valid entries. */
export interface Survey {
  /** Settings in `survey.md`. Its body is the text of the about page. */
  settings: SurveySettings & Pick<EntryBase, "file" | "body">;
  /** The branches, in order, with all other topics as descendants. */
  branches: TopicNode[];
  /** All papers, newest first. */
  papers: Paper[];
  paperById: ReadonlyMap<string, Paper>;
  /** All frameworks, by name. */
  frameworks: Framework[];
  /** All techniques, by name. */
  techniques: Technique[];
  techniqueById: ReadonlyMap<string, Technique>;
  /** Papers of a technique, newest first, by its id. Techniques without papers are not in the map. */
  papersByTechnique: ReadonlyMap<string, Paper[]>;
  venueByName: ReadonlyMap<string, Venue>;
  /** Authors with several spellings or namesakes. `authorsOf` returns all authors. */
  authorEntries: AuthorEntry[];
  sourceById: ReadonlyMap<string, Source>;
  /** Lenses, by title. */
  lenses: Lens[];
  /** Questions and their answers, in order. */
  questions: Question[];
  /** Table of pre-training costs, if the survey has one. */
  costTable: CostTable | undefined;
  /** Attribute families, in order. */
  families: AttributeFamily[];
  metricById: ReadonlyMap<string, Metric>;
  /** Papers that public lists name and the survey lacks, ranked. No count of papers includes them. */
  waiting: WaitingPaper[];
  /** Models with their dimensions, in order. */
  models: Model[];
  /** Accelerators, in order. */
  hardware: Hardware[];
  /** Guides to choosing a method, one for each task, in order. */
  guides: Guide[];
  /** Example and formulas of the page for choosing, if the survey has them. */
  calculator: Calculator | undefined;
}
