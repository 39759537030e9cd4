import type { SearchData } from "./search-data";

/**
 * Returns the names of each paper's settings, such as `W4A16`: the letters and values of the attributes with a letter, in
 * order. Of a paper with the same values for all of them, each value is combined with itself; of others, with those of the
 * next attribute that are not smaller. A paper that lacks one of the facts has no names.
 */
export function settingNamesOf({ facts, papers }: Pick<SearchData, "facts" | "papers">): string[][] {
  const columns = facts.filter(({ letter }) => letter !== undefined);
  const valuesByPaper = columns.map(({ values, papers: own, facts: indexes }) => {
    const numbers = (at: number) =>
      (indexes[at] ?? []).map((index) => values[index]).filter((value) => typeof value === "number");
    return new Map(own.map((paper, at) => [paper, numbers(at)]));
  });
  return papers.title.map((_, paper) => {
    const lists = valuesByPaper.map((values) => values.get(paper) ?? []);
    return combine(lists).map((values) => values.map((value, at) => `${columns[at]?.letter}${value}`).join(""));
  });
}

function combine(lists: readonly number[][]): number[][] {
  const [first, ...others] = lists;
  if (!first) return [];
  if (others.length > 0 && others.every((list) => list.join() === first.join()))
    return first.map((value) => lists.map(() => value));
  return others.reduce<number[][]>(
    (combined, list) =>
      combined.flatMap((values) =>
        list.filter((next) => next >= (values.at(-1) ?? 0)).map((next) => [...values, next]),
      ),
    first.map((value) => [value]),
  );
}
