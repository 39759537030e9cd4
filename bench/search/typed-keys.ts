import type { JudgedQuery } from "@/tests/search/judge";
import { seededRandom } from "@/tests/shared/seeded-random";

const seed = 60;
const queriesOfEachKind = 30;

/** Queries to be typed: some that people judged and some that were made from papers by rule; the same ones each time. */
export function chooseQueries(judged: readonly JudgedQuery[], mechanical: readonly JudgedQuery[]): string[] {
  const random = seededRandom(seed);
  return [judged, mechanical].flatMap((queries) =>
    queries
      .map(({ query }) => ({ query, key: random() }))
      .sort((a, b) => a.key - b.key)
      .slice(0, queriesOfEachKind)
      .map(({ query }) => query),
  );
}

/** What stands in the search box after each key, while queries are typed one after the other. */
export function typeQueries(queries: readonly string[]): string[] {
  return queries.flatMap((query) => {
    const letters = [...query];
    return letters.map((_, place) => letters.slice(0, place + 1).join(""));
  });
}

/** At most `count` items, evenly spread over all. */
export function spread<Item>(items: readonly Item[], count: number): Item[] {
  if (count >= items.length) return [...items];
  return Array.from({ length: count }, (_, place) => items[Math.floor(((place + 0.5) * items.length) / count)]).flatMap(
    (item) => item ?? [],
  );
}
