import * as z from "zod/mini";

// `zod/mini` is the same library with functions in place of methods. The script of every page contains this schema, so
// its size matters.

/** Limits of a shelf. They keep it far below the 5 MB that browsers store for a site. */
export const shelfLimits = { papers: 2000, note: 2000, tags: 20, tag: 60 } as const;

/** Pattern of the id of a paper. */
export const paperIdPattern = /^[a-z0-9][a-z0-9-]{0,199}$/;

const wellFormed = (maximum: number) =>
  z.string().check(
    z.maxLength(maximum),
    z.refine((text) => text.isWellFormed()),
  );

const shelfPaperSchema = z.object({
  /** Id of the paper in the atlas. */
  id: z.string().check(z.regex(paperIdPattern)),
  /** Day on which the reader added it, in UTC: "2026-11-27". */
  added: z.iso.date(),
  /** Whether the reader has read it. */
  read: z.optional(z.boolean()),
  /** The reader's note, as plain text. */
  note: z.optional(wellFormed(shelfLimits.note)),
  /** The reader's own tags. */
  tags: z.optional(z.array(wellFormed(shelfLimits.tag)).check(z.maxLength(shelfLimits.tags))),
});

/** The reader's shelf, as the browser stores it and as a shelf file contains it. */
const shelfSchema = z.object({
  version: z.literal(1),
  /** The papers, in the reader's order, each once. */
  papers: z.array(shelfPaperSchema).check(
    z.maxLength(shelfLimits.papers),
    z.refine((papers) => new Set(papers.map(({ id }) => id)).size === papers.length),
  ),
});

/** A paper on the shelf. */
export type ShelfItem = Readonly<z.infer<typeof shelfPaperSchema>>;

/** The reader's shelf. */
export interface Shelf {
  readonly version: 1;
  readonly papers: readonly ShelfItem[];
}

/** A shelf without papers. */
export const emptyShelf: Shelf = { version: 1, papers: [] };

/** Reads a shelf from JSON; undefined if the text is not a valid shelf. */
export function readShelfText(text: string): Shelf | undefined {
  try {
    return shelfSchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

/** Returns whether a paper is on the shelf. */
export function isOnShelf({ papers }: Shelf, id: string): boolean {
  return papers.some((paper) => paper.id === id);
}
