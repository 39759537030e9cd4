import type { FrameworkFields } from "../../../content/schema/framework";

/** A link of a list. */
export interface ListedLink {
  /** Text of the link without brackets around it. */
  label: string;
  /** URL as written. */
  url: string;
}

/** A paper of a list, with values as written. */
export interface ListedPaper {
  title: string;
  /** Name of the method, if the list has it in addition to the title. */
  name?: string | undefined;
  /** Byline as written; empty if the list has none. */
  byline: string;
  /** Venue as written; undefined if the list has none. */
  venue: string | undefined;
  year: number | undefined;
  /** Whether the year is part of a date with a month, which can be that of a preprint. */
  isDate: boolean;
  links: ListedLink[];
  /** Irregularities of the line and how they were handled, one sentence each. */
  oddities: string[];
}

/** A framework of a list. */
export interface ListedFramework {
  name: string;
  links: ListedLink[];
  /** Support by stage. Stages without a mark are absent. */
  supports: FrameworkFields["supports"];
}
