import { isUnder } from "../survey/families";
import type { FigureData, FigureTopic } from "./figure-data";
import type { FigureOptions } from "./figure-options";

/** Returns the level of a topic: 1 for a branch. */
export function levelOf({ path }: Pick<FigureTopic, "path">): number {
  return path.split("/").length;
}

/** Returns the chosen topics and all below them; all topics if none is chosen. */
export function chosenTopics({ topics }: FigureData, { topics: chosen }: FigureOptions): FigureTopic[] {
  if (chosen.length === 0) return topics;
  return topics.filter(({ path }) => isUnder(path, chosen));
}

/** Returns the chosen topics of a level, and those above it that have no subtopics or were chosen at a deeper level. */
export function topicsAtLevel(data: FigureData, options: FigureOptions, level: number): FigureTopic[] {
  return chosenTopics(data, options).filter((topic) => {
    const own = levelOf(topic);
    if (own === level) return true;
    return own < level ? !hasSubtopics(topic, data.topics) : options.topics.includes(topic.path);
  });
}

/** Whether a topic has subtopics. */
export function hasSubtopics({ path }: FigureTopic, topics: readonly FigureTopic[]): boolean {
  return topics.some((other) => other.path.startsWith(`${path}/`));
}

/** The years to show. */
export interface ShownYears {
  from: number;
  to: number;
  /** Whether they are all years of the data. */
  isWhole: boolean;
}

/** Returns the chosen years. */
export function shownYears({ firstYear, years }: FigureData, options: FigureOptions): ShownYears {
  const last = firstYear + years.length - 1;
  const from = options.from ?? firstYear;
  const to = options.to ?? last;
  return { from, to, isWhole: from === firstYear && to === last };
}

/** Returns the years of a range. */
export function yearsIn({ from, to }: ShownYears): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

/** Returns the numbers of papers of each year of a range. */
export function countsIn(years: readonly number[], firstYear: number, range: ShownYears): number[] {
  return yearsIn(range).map((year) => years[year - firstYear] ?? 0);
}

/** Returns the number of papers of a topic in a range. The whole range includes papers without a year. */
export function papersIn(topic: FigureTopic, { firstYear }: FigureData, range: ShownYears): number {
  if (range.isWhole) return topic.papers;
  return countsIn(topic.years, firstYear, range).reduce((sum, count) => sum + count, 0);
}

/** Returns the number of levels of the topics. */
export function maxLevel(topics: readonly FigureTopic[]): number {
  return Math.max(1, ...topics.map(levelOf));
}
