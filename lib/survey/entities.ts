import type { AttributeFamilyFields } from "../content/schema/attributes";
import type { AuthorEntryFields } from "../content/schema/author-entry";
import type { CalculatorFields } from "../content/schema/calculator";
import type { CostTableFields } from "../content/schema/cost-table";
import type { FrameworkFields } from "../content/schema/framework";
import type { GuideFields } from "../content/schema/guide";
import type { HardwareFields } from "../content/schema/hardware";
import type { LensFields } from "../content/schema/lens";
import type { ModelFields } from "../content/schema/model";
import type { PaperFields } from "../content/schema/paper";
import type { QuestionFields } from "../content/schema/question";
import type { SourceFields } from "../content/schema/source";
import type { TechniqueFields } from "../content/schema/technique";
import type { VenueFields } from "../content/schema/venue";
import type { Section } from "../content/sections";

/** Properties that every entry has in addition to its front matter. */
export interface EntryBase {
  /** Id in its collection. Addresses contain it. */
  id: string;
  /** Path of its file, relative to the content folder. */
  file: string;
  /** Markdown below the front matter; may be empty. */
  body: string;
}

/** A paper. Its `body` is the note alone. */
export type Paper = PaperFields & EntryBase & { /** Sections below the note. */ sections: readonly Section[] };
export type Technique = TechniqueFields & EntryBase;
export type Framework = FrameworkFields & EntryBase;
export type Venue = VenueFields & Omit<EntryBase, "body">;
export type AuthorEntry = AuthorEntryFields & Omit<EntryBase, "body">;
export type Source = SourceFields & EntryBase;
export type Lens = LensFields & EntryBase;
export type Question = QuestionFields & EntryBase;
export type AttributeFamily = AttributeFamilyFields & EntryBase;
export type CostTable = CostTableFields & EntryBase;
export type Model = ModelFields & Omit<EntryBase, "body">;
export type Hardware = HardwareFields & Omit<EntryBase, "body">;
export type Guide = GuideFields & EntryBase;
export type Calculator = CalculatorFields & EntryBase;
