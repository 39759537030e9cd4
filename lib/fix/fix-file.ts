import type * as z from "zod";
import { applyEdits, type Change, describeEdit, type Edit } from "./change";
import { fixKeyOrder } from "./fix-key-order";
import { fixLinks } from "./fix-links";
import { fixTrailingBlanks } from "./fix-trailing-blanks";
import { fixValues } from "./fix-values";
import { fixVenue } from "./fix-venue";
import { type Block, parseBlock } from "./parse-block";

/** What the mends of a file go by. */
export interface FixContext {
  /** Schema of the file's front matter. */
  schema: z.ZodObject;
  /** The venues of the survey, for a file that names one; none for other files. */
  venues: Parameters<typeof fixVenue>[1];
}

/** One kind of mend. All are checked to leave the keys as they were, and those that only move text the values too. */
interface Stage {
  find: (block: Block, text: string, context: FixContext) => Edit[];
  keepsValues?: true;
}

const stages: readonly Stage[] = [
  { find: (block, _text, { schema }) => fixValues(block, schema) },
  { find: (block, _text, { venues }) => fixVenue(block, venues) },
  { find: fixTrailingBlanks, keepsValues: true },
  { find: fixLinks },
  { find: (block, text, { schema }) => fixKeyOrder(block, text, schema), keepsValues: true },
];

/**
 * Mends in a file what is mechanical, by the smallest edits: all else stays as it is, comments and line ends included.
 * A file that cannot be read is not touched. What is mended once has nothing left to mend.
 */
export function fixFile(path: string, original: string, context: FixContext): { text: string; changes: Change[] } {
  let text = original;
  let block = parseBlock(path, text);
  const changes: Change[] = [];
  for (const { find, keepsValues } of stages) {
    // Keys are put in order one group at a time.
    while (block) {
      const edits = find(block, text, context);
      const mended = applyEdits(text, edits);
      const after = mended === text ? undefined : parseBlock(path, mended);
      const tell = keepsValues ? valuesOf : keysOf;
      if (!after || tell(block) !== tell(after)) break;
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
