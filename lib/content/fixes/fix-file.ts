import type * as z from "zod";
import { applyEdits, type Change, describeEdit, type Edit } from "./change";
import { fixBlockStyle } from "./fix-block-style";
import { fixCitationKey } from "./fix-citation-key";
import { fixKeyOrder } from "./fix-key-order";
import { fixLinks } from "./fix-links";
import { fixMovedTopics } from "./fix-moved-topics";
import { fixSingleValues } from "./fix-single-values";
import { fixTrailingBlanks } from "./fix-trailing-blanks";
import { fixValues } from "./fix-values";
import { fixVenue } from "./fix-venue";
import { moveAdded } from "./move-added";
import { type KnownVenue, moveCorrections } from "./move-corrections";
import { type Block, parseBlock } from "./parse-block";

/** What the fixes of a file need to know. */
export interface FixContext {
  /** Schema of the file's front matter. */
  schema: z.ZodObject;
  /** What only a paper's file needs. */
  paper?: {
    id: string;
    /** The venues of the survey. */
    venues: readonly KnownVenue[];
    /** Citation keys of all papers, in lower case. A key that is given to this paper is added. */
    takenKeys: Set<string>;
  };
  /** Present paths of topics by their former paths. */
  pathByFormer: ReadonlyMap<string, string>;
}

/** One kind of fix, and what it must leave as it was: all values, the keys, or no more than valid YAML. */
interface Stage {
  find: (block: Block, text: string, context: FixContext) => Edit[];
  keeps: "values" | "keys" | "validity";
}

const stages: readonly Stage[] = [
  { find: (block, text, { paper }) => (paper ? moveAdded(block, text) : []), keeps: "validity" },
  { find: (block, _text, { schema }) => fixValues(block, schema), keeps: "keys" },
  { find: (block, text, { schema }) => fixSingleValues(block, text, schema), keeps: "keys" },
  { find: (block, _text, { paper }) => (paper ? fixVenue(block, paper.venues) : []), keeps: "keys" },
  { find: (block, _text, { pathByFormer }) => fixMovedTopics(block, pathByFormer), keeps: "keys" },
  { find: (block, text, { paper }) => (paper ? moveCorrections(block, text, paper.venues) : []), keeps: "validity" },
  { find: fixBlockStyle, keeps: "values" },
  { find: fixTrailingBlanks, keeps: "values" },
  { find: fixLinks, keeps: "keys" },
  { find: (block, text, { schema }) => fixKeyOrder(block, text, schema), keeps: "values" },
  { find: (block, text, { paper }) => (paper ? fixCitationKey(block, text, paper) : []), keeps: "validity" },
];

const comparisons: Record<Stage["keeps"], (block: Block) => string> = {
  values: valuesOf,
  keys: keysOf,
  validity: () => "",
};

/**
 * Fixes in a file what is mechanical. Values, comments and line ends stay as they are. Values, links, blanks and the order
 * of keys are fixed by the smallest edits; a change of form writes the front matter anew, in the form of all tools. A file
 * that cannot be read is not touched. A second run has nothing left to fix.
 */
export function fixFile(path: string, original: string, context: FixContext): { text: string; changes: Change[] } {
  let text = original;
  let block = parseBlock(path, text);
  const changes: Change[] = [];
  // A fix that undoes another one must not go on for ever.
  const seen = new Set([text]);
  for (const { find, keeps } of stages) {
    // Some fixes are made one at a time.
    while (block) {
      const edits = find(block, text, context);
      const mended = applyEdits(text, edits);
      const after = mended === text ? undefined : parseBlock(path, mended);
      const compared = comparisons[keeps];
      if (!after || seen.has(mended) || compared(block) !== compared(after)) break;
      seen.add(mended);
      for (const edit of edits) changes.push(describeEdit(path, text, edit));
      text = mended;
      block = after;
    }
  }
  return { text, changes: changes.sort((a, b) => a.line - b.line || a.column - b.column) };
}

/** The keys of a front matter as text, whatever their order. */
function keysOf({ map }: Block): string {
  return map.items
    .map(({ key }) => String(key))
    .sort()
    .join();
}

/** The values of a front matter as text, whatever the order of its keys. */
function valuesOf({ document }: Block): string {
  return JSON.stringify(document.toJS(), (_key, value: unknown) =>
    typeof value === "object" && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}
