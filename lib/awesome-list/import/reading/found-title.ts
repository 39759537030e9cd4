import type { Item } from "./line-items";
import type { LineLink } from "./line-links";
import type { ListedPublication } from "./publication";

/** The title of a line, and the items around it. */
export interface FoundTitle {
  title: string;
  /** Name of the method, if the line has it in addition to the title. */
  name?: string | undefined;
  /** Whether the line has the title in quotes. */
  isQuoted?: boolean;
  /** Whether an underlined publication follows the title. */
  isUnderlined?: boolean;
  /** The link whose text is the title. */
  link?: LineLink | undefined;
  publications: ListedPublication[];
  before: readonly Item[];
  after: readonly Item[];
}
