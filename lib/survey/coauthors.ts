import { type Author, authorsOf } from "./authors";
import type { Survey } from "./survey";

/** Returns the coauthors of an author with the number of common papers, the most frequent first. */
export function coauthorsOf(author: Author, survey: Survey): { author: Author; count: number }[] {
  const counts = new Map<Author, number>();
  for (const paper of author.papers) {
    for (const other of authorsOf(survey).of(paper)) {
      if (other !== author) counts.set(other, (counts.get(other) ?? 0) + 1);
    }
  }
  return [...counts]
    .map(([other, count]) => ({ author: other, count }))
    .sort((a, b) => b.count - a.count || a.author.name.localeCompare(b.author.name, "en"));
}
