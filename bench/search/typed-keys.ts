import type { JudgedQuery } from "@/tests/search/judge";
import { seededRandom } from "@/tests/shared/seeded-random";

const seed = 60;
const queriesOfEachKind = 30;

/** Chooses some judged and some generated queries to type. Returns the same queries each time. */
export function chooseQueries(judged: readonly JudgedQuery[], generated: readonly JudgedQuery[]): string[] {
  const random = seededRandom(seed);
  return [judged, generated].flatMap((queries) =>
    queries
      .map(({ query }) => ({ query, key: random() }))
      .sort((a, b) => a.key - b.key)
      .slice(0, queriesOfEachKind)
      .map(({ query }) => query),
  );
}

/** Returns the text of the search box after each key, for queries typed one after the other. */
export function typeQueries(queries: readonly string[]): string[] {
  return queries.flatMap((query) => {
    const letters = [...query];
    return letters.map((_, index) => letters.slice(0, index + 1).join(""));
  });
}

/** Returns at most `count` evenly spread items. */
export function spread<Item>(items: readonly Item[], count: number): Item[] {
  if (count >= items.length) return [...items];
  return Array.from({ length: count }, (_, index) => items[Math.floor(((index + 0.5) * items.length) / count)]).flatMap(
    (item) => item ?? [],
  );
}
