import { foldTitle } from "../text/fold-title";
import type { Paper } from "./entities";

/** Returns the distinct titles of a paper's other versions, without spellings of its current title. */
export function formerTitles({ title, versions }: Pick<Paper, "title" | "versions">): string[] {
  const seen = new Set([foldTitle(title)]);
  return versions.flatMap((version) => {
    const folded = version.title && foldTitle(version.title);
    if (!version.title || !folded || seen.has(folded)) return [];
    seen.add(folded);
    return [version.title];
  });
}
