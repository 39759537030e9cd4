import type { CostTableFields } from "../schema/cost-table";
import type { FrameworkFields } from "../schema/framework";
import type { PaperFields } from "../schema/paper";
import type { SourceFields } from "../schema/source";
import type { SurveySettings } from "../schema/survey-settings";
import type { TechniqueFields } from "../schema/technique";
import type { VenueFields } from "../schema/venue";
import type { TopicNode } from "./taxonomy";

/** What every entry carries beside its front matter. */
export interface EntryBase {
  /** Id in its collection, as used in addresses. */
  id: string;
  /** Path of its file below the content folder. */
  file: string;
  /** Markdown below the front matter; may be empty. */
  body: string;
}

export type Paper = PaperFields & EntryBase;
export type Technique = TechniqueFields & EntryBase;
export type Framework = FrameworkFields & EntryBase;
export type Venue = VenueFields & Omit<EntryBase, "body">;
export type Source = SourceFields & EntryBase;
export type CostTable = CostTableFields & EntryBase;

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
