import { countOf, formatPartialDate } from "../text/format";
import type { FigureData } from "./figure-data";
import type { FigureOptions } from "./figure-options";
import { type ShownYears, shownYears } from "./figure-topics";

/** Describes what a figure covers: "1,103 papers on bread, 2017–2026", or the chosen topics and years. */
export function scopeOf(data: FigureData, options: FigureOptions): string {
  const { topics, field, papers } = data;
  const range = shownYears(data, options);
  const span = range.from === range.to ? `${range.from}` : `${range.from}–${range.to}`;
  const chosen = topics.filter(({ path }) => options.topics.includes(path)).map(({ title }) => title);
  if (chosen.length > 0) return `${chosen.join(", ")}: papers of ${span}`;
  return range.isWhole ? `${countOf(papers, "paper")} on ${field}, ${span}` : `Papers on ${field}, ${span}`;
}

/** Says that late papers are a selection, if the shown years have such papers. Starts with a space; empty otherwise. */
export function selectionNote({ completeTo }: Pick<FigureData, "completeTo">, { to }: Pick<ShownYears, "to">): string {
  if (completeTo === undefined) return "";
  const [year, month = "12"] = completeTo.split("-");
  if (to < Number(year) + (month === "12" ? 1 : 0)) return "";
  return ` Papers after ${formatPartialDate(completeTo)} are a selection.`;
}
