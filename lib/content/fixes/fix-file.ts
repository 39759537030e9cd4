import type * as z from "zod";
import { applyEdits, type Change, describeEdit, type Edit } from "./change";
import { fixAuthors } from "./fix-authors";
import { fixBlockStyle } from "./fix-block-style";
import { fixCitationKey } from "./fix-citation-key";
import { fixKeyOrder } from "./fix-key-order";
import { fixLinks } from "./fix-links";
import { fixMovedTopics } from "./fix-moved-topics";
import { fixSingleValues } from "./fix-single-values";
import { fixTrailingSpaces } from "./fix-trailing-spaces";
import { fixValues } from "./fix-values";
import { fixVenue } from "./fix-venue";
import { moveAdded } from "./move-added";
import { type KnownVenue, moveCorrections } from "./move-corrections";
import { type Block, parseBlock } from "./parse-block";

/** What the fixes of a file need in addition to its text. */
export interface FixContext {
  /** Schema of the file's front matter. */
  schema: z.ZodObject;
  /** What the fixes of a paper need. */
  paper?: {
    id: string;
    /** The venues of the survey. */
    venues: readonly KnownVenue[];
    /** Citation keys of all papers in lower case. A fix that adds a key to the paper adds it here too. */
    takenKeys: Set<string>;
  };
  /** Present paths of topics by their former paths. */
  pathByFormer: ReadonlyMap<string, string>;
}

/** A kind of fix, and what it must not change: all values, the keys, or only that the YAML is valid. */
interface Stage {
  find: (block: Block, text: string, context: FixContext) => Edit[];
  keeps: "values" | "keys" | "validity";
}

const fixedValues: Stage = { find: (block, _text, { schema }) => fixValues(block, schema), keeps: "keys" };

const stages: readonly Stage[] = [
  // First, because stages that rewrite the front matter change how numbers are written: 007 becomes 7.
  fixedValues,
  { find: (block, text, { paper }) => (paper ? moveAdded(block, text) : []), keeps: "validity" },
  fixedValues,
  { find: (block, text, { schema }) => fixSingleValues(block, text, schema), keeps: "keys" },
  { find: (block, _text, { paper }) => (paper ? fixVenue(block, paper.venues) : []), keeps: "keys" },
  { find: (block, _text, { pathByFormer }) => fixMovedTopics(block, pathByFormer), keeps: "keys" },
  { find: (block, text, { paper }) => (paper ? moveCorrections(block, text, paper.venues) : []), keeps: "validity" },
  { find: fixBlockStyle, keeps: "values" },
  { find: fixTrailingSpaces, keeps: "values" },
  { find: fixLinks, keeps: "keys" },
  { find: (block, text, { paper }) => (paper ? fixAuthors(block, text) : []), keeps: "keys" },
  { find: (block, text, { schema }) => fixKeyOrder(block, text, schema), keeps: "values" },
  { find: (block, text, { paper }) => (paper ? fixCitationKey(block, text, paper) : []), keeps: "validity" },
];

const comparisons: Record<Stage["keeps"], (block: Block) => string> = {
  values: valuesOf,
  keys: keysOf,
  validity: () => "",
};

/**
 * Applies all fixes to a file. All other values, comments and line ends stay the same. Values, links, spaces and the
 * order of keys are fixed with minimal edits. Other fixes rewrite the front matter in the format of all tools. A file
 * with invalid front matter is not changed. A second run changes nothing.
 */
export function fixFile(path: string, original: string, context: FixContext): { text: string; changes: Change[] } {
  let text = original;
  let block = parseBlock(path, text);
  const changes: Change[] = [];
  // Prevent an endless loop of fixes that undo each other.
  const seen = new Set([text]);
  for (const { find, keeps } of stages) {
    // Some fixes return one edit at a time.
    while (block) {
      const edits = find(block, text, context);
      const fixed = applyEdits(text, edits);
      const after = fixed === text ? undefined : parseBlock(path, fixed);
      const compared = comparisons[keeps];
      if (!after || seen.has(fixed) || compared(block) !== compared(after)) break;
      seen.add(fixed);
      for (const edit of edits) changes.push(describeEdit(path, text, edit));
      text = fixed;
      block = after;
    }
  }
  return { text, changes: changes.sort((a, b) => a.line - b.line || a.column - b.column) };
}

/** Returns the keys of a front matter as text, independent of their order. */
function keysOf({ map }: Block): string {
  return map.items
    .map(({ key }) => String(key))
    .sort()
    .join();
}

/** Returns the values of a front matter as text, independent of the order of keys. */
function valuesOf({ document }: Block): string {
  return JSON.stringify(document.toJS(), (_key, value: unknown) =>
    typeof value === "object" && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}
