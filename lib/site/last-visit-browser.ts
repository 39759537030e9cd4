import * as z from "zod/mini";

/** Key of the last visit in the browser's storage. */
export const lastVisitKey = "last-visit";

const visitSchema = z.object({
  /** Day of the visit, as YYYY-MM-DD. */
  visited: z.iso.date(),
  /** Day of the newest change that the page had then. */
  seen: z.iso.date(),
});

/** A visit to a page that says what is new. */
export type Visit = z.infer<typeof visitSchema>;

const storedVisitSchema = z.object({ ...visitSchema.shape, before: z.optional(visitSchema) });

/**
 * Stores a visit today and returns the visit before it, on an earlier day. `newest` is the day of the newest change on
 * the page. Returns undefined for the first visit and if storage is blocked.
 */
export function recordVisit(today: string, newest: string): Visit | undefined {
  const stored = readStoredVisit();
  // All visits of a day have the same one before.
  const before = stored?.visited === today ? stored.before : stored && { visited: stored.visited, seen: stored.seen };
  try {
    localStorage.setItem(lastVisitKey, JSON.stringify({ visited: today, seen: newest, before }));
  } catch {
    // Storage is blocked or full. The next visit knows only what is stored.
  }
  return before;
}

function readStoredVisit(): z.infer<typeof storedVisitSchema> | undefined {
  try {
    return storedVisitSchema.safeParse(JSON.parse(localStorage.getItem(lastVisitKey) ?? "null")).data;
  } catch {
    // Storage is blocked, or the text is not JSON.
    return undefined;
  }
}
