import type { TrainedModel } from "../charts/training-compute";
import type { BranchColor } from "../content/schema/topic";

/** A topic with its numbers of papers. */
export interface FigureTopic {
  path: string;
  title: string;
  color: BranchColor;
  papers: number;
  frameworks: number;
  /** Papers of each year, from the first year of the data. */
  years: number[];
}

/** A work that other entries name. */
export interface FigureWork {
  id: string;
  name: string;
  /** Year with the month as a fraction: 2023.75 for October 2023. The middle of the year if the month is not known. */
  time: number;
  /** Number of entries that name it. */
  named: number;
  topics: string[];
}

/** What a figure is drawn from: plain values, so that the page can hand them to the browser. */
export interface FigureData {
  /** The field in running text. */
  field: string;
  /** Path under which the site is served. */
  basePath: string;
  credit: FigureCredit;
  /** Number of papers of the survey. */
  papers: number;
  /** Papers of each year, from the first year on. */
  years: number[];
  firstYear: number;
  /** Month or year up to which the survey's sources are included, as YYYY-MM or YYYY. Later papers are a selection. */
  completeTo?: string | undefined;
  /** All topics, each before its subtopics. */
  topics: FigureTopic[];
  techniques?: { id: string; name: string }[];
  /** Numbers of papers: position of the topic, position of the technique, count. */
  uses?: [topic: number, technique: number, papers: number][];
  works?: FigureWork[];
  models?: TrainedModel[];
}

/** What a picture says about its origin. */
export interface FigureCredit {
  /** The site, and the survey that its taxonomy follows. */
  source: string;
  license: string;
  /** Day of the build, as YYYY-MM-DD. */
  date: string;
  /** Public address of the page of the figure. */
  address: string;
}
