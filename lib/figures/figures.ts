import { drawCompute } from "./compute-figure";
import type { Drawing } from "./drawing";
import type { FigureData } from "./figure-data";
import type { DrawnOptions, FigureId, FigureOptions, FigureShape } from "./figure-options";
import { maxLevel } from "./figure-topics";
import { drawGrowth } from "./growth-figure";
import { drawTaxonomy } from "./taxonomy-figure";
import { drawTechniques } from "./techniques-figure";
import { drawTimeline } from "./timeline-figure";
import { drawYears } from "./years-figure";

/** A choice that a figure offers, in addition to shape and theme. */
export type FigureChoice = "topics" | "depth" | "years";

/** A kind of figure. */
export interface Figure {
  title: string;
  /** What it shows and how to read it. */
  summary: string;
  /** What else readers need to know. */
  note?: string;
  choices: readonly FigureChoice[];
  /** Default depth, if it offers a choice of depth. */
  depth: number;
  draw: (data: FigureData, options: DrawnOptions) => Drawing;
}

/** All kinds of figures, in order. */
export const figures: Readonly<Record<FigureId, Figure>> = {
  taxonomy: {
    title: "Taxonomy",
    summary: "The tree of topics, with a bar for the papers of each of the deepest topics.",
    choices: ["topics", "depth", "years"],
    depth: 3,
    draw: drawTaxonomy,
  },
  years: {
    title: "Topics by year",
    summary: "A heat map: how many papers each topic has in each year.",
    choices: ["topics", "depth", "years"],
    depth: 3,
    draw: drawYears,
  },
  growth: {
    title: "Growth",
    summary: "A small chart of papers by year for each topic, all on one scale.",
    choices: ["topics", "depth", "years"],
    depth: 2,
    draw: drawGrowth,
  },
  techniques: {
    title: "Topics and techniques",
    summary: "Which techniques the papers of each topic use: where work is dense, and where there is none.",
    choices: ["topics", "depth"],
    depth: 2,
    draw: drawTechniques,
  },
  timeline: {
    title: "Most named works",
    summary:
      "When the works appeared that other entries name most: frameworks that implement them, topics that start with them, and notes that link to them.",
    choices: ["topics", "depth", "years"],
    depth: 2,
    draw: drawTimeline,
  },
  compute: {
    title: "Size and training compute",
    summary: "Models by number of parameters and by training compute, where a source states both size and tokens.",
    note: "Compute is an estimate: 6 × parameters × training tokens. Models for which no source states both are left out, and so are sparse models if no source states how many parameters each token uses.",
    choices: [],
    depth: 1,
    draw: drawCompute,
  },
};

/** Returns the options with which a figure is drawn in a shape. By default, chosen topics show their subtopics. */
export function drawnOptions(id: FigureId, data: FigureData, options: FigureOptions, shape: FigureShape): DrawnOptions {
  const below = options.topics.map((path) => path.split("/").length + 1);
  const depth = options.depth ?? Math.min(maxLevel(data.topics), Math.max(figures[id].depth, ...below));
  return { ...options, shape, depth };
}
