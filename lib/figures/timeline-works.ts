import { scaleLinear, scaleSqrt } from "d3-scale";
import { isUnder } from "../survey/families";
import type { FigureData, FigureTopic, FigureWork } from "./figure-data";
import type { DrawnOptions } from "./figure-options";
import { levelOf, shownYears } from "./figure-topics";

/** A work with the topic that it belongs to. */
export interface TimelineWork extends FigureWork {
  lane: FigureTopic;
}

/** Returns the works of the chosen topics and years with their lanes, the most named first. */
export function timelineWorks(data: FigureData, options: DrawnOptions): TimelineWork[] {
  const { works = [], topics } = data;
  const range = shownYears(data, options);
  const isChosen = (path: string) => options.topics.length === 0 || isUnder(path, options.topics);
  return works
    .flatMap((work): TimelineWork[] => {
      const path = work.topics.find(isChosen);
      const lane = topics.findLast(
        (topic) => path !== undefined && isUnder(path, [topic.path]) && levelOf(topic) <= options.depth,
      );
      const year = Math.floor(work.time);
      return lane && year >= range.from && year <= range.to ? [{ ...work, lane }] : [];
    })
    .sort((a, b) => b.named - a.named || a.time - b.time || a.name.localeCompare(b.name, "en"));
}

/** Returns a scale from times to positions, and the years that it shows. */
export function timeScale(works: readonly FigureWork[], range: [left: number, right: number]) {
  const times = works.length === 0 ? [0] : works.map(({ time }) => time);
  const first = Math.floor(Math.min(...times));
  const last = Math.floor(Math.max(...times)) + 1;
  const years = works.length === 0 ? [] : Array.from({ length: last - first }, (_, index) => first + index);
  return { x: scaleLinear([first, last], range), years };
}

/** Returns a scale from the number of entries that name a work to the radius of its circle. */
export function radiusScale(works: readonly FigureWork[], max: number): (named: number) => number {
  const scale = scaleSqrt([0, Math.max(1, ...works.map(({ named }) => named))], [0, max]);
  return (named) => Math.max(max / 4, scale(named));
}

/** Says that a picture has only the most named works; undefined if it has all. */
export function timelineNote(shown: number, all: number): string | undefined {
  return shown < all ? `Shown are the ${shown} most named of ${all} works. The address below lists all.` : undefined;
}
