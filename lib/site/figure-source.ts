import { type TrainedModel, trainedModel } from "../charts/training-compute";
import type { FigureData, FigureTopic, FigureWork } from "../figures/figure-data";
import { allFigureIds, type FigureId } from "../figures/figure-options";
import type { Paper } from "../survey/entities";
import { namedWorks } from "../survey/named-works";
import { submissionMonth } from "../survey/paper-date";
import type { Survey } from "../survey/survey";
import { flattenTopics } from "../survey/taxonomy";
import { ellipsize } from "../text/cut-text";
import { addresses } from "./addresses";
import { buildDay } from "./build-day";
import { footerFacts } from "./footer-facts";
import { absoluteUrl, basePath, siteUrl } from "./site-config";

/** A timeline or a scatter plot of fewer items says nothing. */
const minItems = 3;
/** Longest name of a work. A title without a short name is cut. */
const maxName = 40;

/** Returns the ids of the figures that a survey has content for, in the order of pages. */
export function figureIds(survey: Survey): FigureId[] {
  const { branches, papers, papersByTechnique } = survey;
  const hasYears = papers.some(({ year }) => year !== undefined);
  const has: Record<FigureId, boolean> = {
    taxonomy: branches.length > 0,
    years: branches.length > 0 && hasYears,
    growth: branches.length > 0 && hasYears,
    techniques: branches.length > 0 && papersByTechnique.size > 0,
    timeline: namedWorks(survey).filter(({ paper }) => paper.year !== undefined).length >= minItems,
    compute: modelsOf(survey).length >= minItems,
  };
  return allFigureIds.filter((id) => has[id]);
}

/** Returns the data of a figure. */
export function figureData(survey: Survey, id: FigureId): FigureData {
  const { settings, branches, papers, techniques } = survey;
  const topics = flattenTopics(branches);
  const known = papers.flatMap(({ year }) => year ?? []);
  const firstYear = known.length > 0 ? Math.min(...known) : 0;
  const length = known.length > 0 ? Math.max(...known) - firstYear + 1 : 0;
  const countYears = (own: readonly Paper[]) => {
    const counts = new Array<number>(length).fill(0);
    for (const { year } of own) if (year !== undefined) counts[year - firstYear] = (counts[year - firstYear] ?? 0) + 1;
    return counts;
  };
  return {
    field: settings.field,
    basePath,
    credit: {
      source: sourceOf(survey, id),
      license: settings.dataLicense.name,
      date: buildDay(),
      address: absoluteUrl(siteUrl(settings), addresses.figure(id)),
    },
    papers: papers.length,
    years: countYears(papers),
    firstYear,
    completeTo: settings.completeTo,
    topics: topics.map(
      ({ path, shortTitle, title, color, papers: own, frameworks }): FigureTopic => ({
        path,
        title: shortTitle ?? title,
        color,
        papers: own.length,
        frameworks: frameworks.length,
        years: id === "techniques" || id === "compute" ? [] : countYears(own),
      }),
    ),
    ...(id === "techniques" && {
      techniques: techniques.map((technique) => ({ id: technique.id, name: technique.name })),
      uses: topics.flatMap(({ papers: own }, topic) =>
        techniques.flatMap((technique, index): [number, number, number][] => {
          const count = own.filter((paper) => paper.techniques.includes(technique.id)).length;
          return count > 0 ? [[topic, index, count]] : [];
        }),
      ),
    }),
    ...(id === "timeline" && { works: worksOf(survey) }),
    ...(id === "compute" && { models: modelsOf(survey) }),
  };
}

/** Returns the source that a picture names: the cost table, or the survey that the taxonomy comes from. */
function sourceOf({ settings, costTable }: Survey, id: FigureId): string {
  if (id === "compute" && costTable)
    return `${settings.title}, “${costTable.title}”, which has the source of each number`;
  const origin = footerFacts(settings).survey;
  return origin ? `${settings.title}, after “${origin.title}” (${origin.byline})` : settings.title;
}

function worksOf(survey: Survey): FigureWork[] {
  return namedWorks(survey).flatMap(({ paper, named }): FigureWork[] => {
    const { id, shortName, title, year, topics } = paper;
    if (year === undefined) return [];
    const [first = year, month] = submissionMonth(paper)?.split("-").map(Number) ?? [];
    const time = month === undefined ? year + 0.5 : first + (month - 0.5) / 12;
    return [{ id, name: ellipsize(shortName ?? title, maxName), time: Math.round(time * 100) / 100, named, topics }];
  });
}

/** Returns the models of the cost table whose compute is known. */
function modelsOf({ costTable }: Pick<Survey, "costTable">): TrainedModel[] {
  return (costTable?.rows ?? []).flatMap((row) => trainedModel(row) ?? []);
}
