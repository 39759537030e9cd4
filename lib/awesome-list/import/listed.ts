import type { FrameworkFields } from "../../content/schema/framework";

/** A link of a list, under the words that the list gives it. */
export interface ListedLink {
  /** Words of the link without brackets around them. */
  label: string;
  /** Address as written. */
  url: string;
}

/** What a line of a list says of a paper, as written. */
export interface ListedPaper {
  title: string;
  /** Name of the method where the list gives it beside the title. */
  name?: string | undefined;
  /** Byline as written; empty when the list has none. */
  byline: string;
  /** Spelling of the list; undefined when it names none. */
  venue: string | undefined;
  year: number | undefined;
  links: ListedLink[];
  /** What is odd about the line and how it was read, one sentence each. */
  oddities: string[];
}

/** What a row of a list's table says of a framework. */
export interface ListedFramework {
  name: string;
  links: ListedLink[];
  /** Yes or no by stage; a stage without a mark is left out. */
  supports: FrameworkFields["supports"];
}
