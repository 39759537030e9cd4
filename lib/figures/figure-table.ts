import { formatMagnitude } from "../charts/cost-points";
import { trainingCompute } from "../charts/training-compute";
import { addresses } from "../site/addresses";
import { formatCount } from "../text/format";
import type { FigureData, FigureTopic } from "./figure-data";
import type { DrawnOptions, FigureId } from "./figure-options";
import { chosenTopics, countsIn, levelOf, papersIn, shownYears, topicsAtLevel, yearsIn } from "./figure-topics";
import { matrixSearch, techniqueUses } from "./techniques-figure";
import { timelineWorks } from "./timeline-works";

/** A cell of the table of a figure. */
export interface FigureCell {
  text: string;
  href?: string | undefined;
}

/** The numbers of a figure as a table. The first cell of a row is its heading. */
export interface FigureTable {
  columns: string[];
  rows: FigureCell[][];
}

/** Returns the numbers of a figure with the given options. */
export function figureTable(id: FigureId, data: FigureData, options: DrawnOptions): FigureTable {
  return writers[id](data, options);
}

type Writer = (data: FigureData, options: DrawnOptions) => FigureTable;

const writers: Readonly<Record<FigureId, Writer>> = {
  taxonomy: (data, options) => {
    const range = shownYears(data, options);
    const rows = chosenTopics(data, options).filter((topic) => levelOf(topic) <= options.depth);
    return {
      columns: ["Topic", "Level", "Papers"],
      rows: rows.map((topic) => [
        topicCell(topic, data),
        { text: `${levelOf(topic)}` },
        { text: formatCount(papersIn(topic, data, range)) },
      ]),
    };
  },
  years: yearTable,
  growth: yearTable,
  techniques: (data, options) => {
    const topics = topicsAtLevel(data, options, options.depth);
    return {
      columns: ["Technique", ...topics.map(({ title }) => title)],
      rows: techniqueUses(data, topics).map(({ id, name, papers }) => [
        { text: name, href: data.basePath + addresses.technique(id) },
        ...topics.map(({ path }) => {
          const count = papers.get(path);
          return count ? { text: formatCount(count), href: matrixSearch(data, path, id) } : { text: "–" };
        }),
      ]),
    };
  },
  timeline: (data, options) => ({
    columns: ["Work", "Year", "Topic", "Named by"],
    rows: timelineWorks(data, options).map(({ id, name, time, lane, named }) => [
      { text: name, href: data.basePath + addresses.paper(id) },
      { text: `${Math.floor(time)}` },
      topicCell(lane, data),
      { text: formatCount(named) },
    ]),
  }),
  compute: ({ models = [] }) => ({
    columns: ["Model", "Parameters", "Used by each token", "Training tokens", "Training compute in FLOP"],
    rows: models.map((model) => [
      { text: model.name },
      { text: formatMagnitude(model.parameters) },
      { text: formatMagnitude(model.active ?? model.parameters) },
      { text: formatMagnitude(model.tokens) },
      { text: trainingCompute(model).toExponential(2) },
    ]),
  }),
};

function yearTable(data: FigureData, options: DrawnOptions): FigureTable {
  const range = shownYears(data, options);
  return {
    columns: ["Topic", ...yearsIn(range).map(String)],
    rows: topicsAtLevel(data, options, options.depth).map((topic) => [
      topicCell(topic, data),
      ...countsIn(topic.years, data.firstYear, range).map((count) => ({ text: formatCount(count) })),
    ]),
  };
}

function topicCell({ path, title }: FigureTopic, { basePath }: FigureData): FigureCell {
  return { text: title, href: basePath + addresses.topic(path) };
}
