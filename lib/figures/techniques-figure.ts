import { addresses } from "../site/addresses";
import { countOf } from "../text/format";
import type { Drawing } from "./drawing";
import type { FigureData, FigureTopic } from "./figure-data";
import type { DrawnOptions } from "./figure-options";
import { topicsAtLevel } from "./figure-topics";
import { type Body, type BodyDrawing, drawFrame } from "./frame";
import { drawGrid, type GridAxis, gridRoom } from "./grid";
import { leftOutNote } from "./left-out-note";
import { scopeOf } from "./scope";

/** A technique with its number of papers by path of the topic. */
export interface TechniqueUse {
  id: string;
  name: string;
  papers: ReadonlyMap<string, number>;
}

/** Rows in a picture that is as high as its content. */
const rowsOfColumn = 28;

/** Draws a matrix of topics and techniques. Cells link to a search; empty cells show where there is no work. */
export function drawTechniques(data: FigureData, options: DrawnOptions): Drawing {
  const topics = topicsAtLevel(data, options, options.depth);
  const uses = techniqueUses(data, topics);
  return drawFrame(
    {
      shape: options.shape,
      title: "Topics and techniques",
      subtitle: `${scopeOf(data, options)}. Cells show the papers of a topic that use a technique; empty cells have none.`,
      description: describeMatrix(topics, uses),
      credit: data.credit,
    },
    (body) => drawMatrix(data, topics, uses, body),
  );
}

/** Returns the techniques of the given topics with their papers, those with the most papers first. */
export function techniqueUses(
  { techniques = [], uses = [], topics: all }: FigureData,
  topics: readonly FigureTopic[],
): TechniqueUse[] {
  const paths = new Set(topics.map(({ path }) => path));
  const papers = techniques.map(() => new Map<string, number>());
  for (const [topic, technique, count] of uses) {
    const path = all[topic]?.path ?? "";
    if (paths.has(path)) papers[technique]?.set(path, count);
  }
  const sum = (index: number) => [...(papers[index]?.values() ?? [])].reduce((total, count) => total + count, 0);
  return techniques
    .map(({ id, name }, index) => ({ id, name, papers: papers[index] ?? new Map<string, number>(), total: sum(index) }))
    .filter(({ total }) => total > 0)
    .sort((a, b) => b.total - a.total)
    .map(({ total: _, ...use }) => use);
}

/** Returns the address of the search for the papers of a cell. */
export function matrixSearch({ basePath }: Pick<FigureData, "basePath">, topic: string, technique: string): string {
  return basePath + addresses.searchFor(`topic:${topic} technique:${technique}`);
}

function drawMatrix(
  data: FigureData,
  topics: readonly FigureTopic[],
  uses: readonly TechniqueUse[],
  { area, sizes }: Body,
): BodyDrawing {
  // A wide picture has the techniques as columns, a high one as rows.
  const isWide = sizes.width > 1200;
  const room = gridRoom(isWide ? uses.map(({ name }) => name) : topics.map(({ title }) => title), area, sizes);
  const maxRows = room.rows ?? rowsOfColumn;
  const kept = largestTopics(topics, isWide ? maxRows : room.columns);
  const shown = arrange(kept, uses.slice(0, isWide ? room.columns : maxRows));
  const topicAxis: GridAxis[] = kept.map(({ path, title, color }) => ({ key: path, label: title, color }));
  const techniqueAxis: GridAxis[] = shown.map(({ id, name }) => ({ key: id, label: name }));
  const useById = new Map(shown.map((use) => [use.id, use]));
  const cellOf = (topic: GridAxis, technique: GridAxis) => {
    const count = useById.get(technique.key)?.papers.get(topic.key) ?? 0;
    const label = `${topic.label}, ${technique.label}: ${countOf(count, "paper")}`;
    const link = count > 0 ? { href: matrixSearch(data, topic.key, technique.key), label } : undefined;
    return { count, color: topic.color ?? ("indigo" as const), link };
  };
  const drawn = isWide
    ? drawGrid(topicAxis, techniqueAxis, cellOf, area, sizes)
    : drawGrid(techniqueAxis, topicAxis, (row, column) => cellOf(column, row), area, sizes);
  const notes = [
    leftOutNote(kept.length, topics.length, "topics"),
    leftOutNote(shown.length, uses.length, "techniques"),
  ];
  const [first] = notes.filter((note) => note !== undefined);
  return {
    ...drawn,
    note: notes.every((note) => note !== undefined)
      ? `Shown are the largest ${kept.length} of ${topics.length} topics and ${shown.length} of ${uses.length} techniques. The address below lists all.`
      : first,
  };
}

function largestTopics(topics: readonly FigureTopic[], count: number): FigureTopic[] {
  const kept = new Set(topics.toSorted((a, b) => b.papers - a.papers).slice(0, count));
  return topics.filter((topic) => kept.has(topic));
}

/** Sorts techniques by the topic that uses them most, so that dense cells are near the diagonal. */
function arrange(topics: readonly FigureTopic[], uses: readonly TechniqueUse[]): TechniqueUse[] {
  const main = ({ papers }: TechniqueUse) => {
    const counts = topics.map(({ path }) => papers.get(path) ?? 0);
    return counts.indexOf(Math.max(...counts));
  };
  return uses.toSorted((a, b) => main(a) - main(b));
}

function describeMatrix(topics: readonly FigureTopic[], uses: readonly TechniqueUse[]): string {
  const cells = uses.flatMap(({ name, papers }) =>
    topics.map(({ path, title }) => ({ name, title, count: papers.get(path) ?? 0 })),
  );
  const empty = cells.filter(({ count }) => count === 0).length;
  const [most] = cells.toSorted((a, b) => b.count - a.count);
  return [
    `A matrix of ${countOf(topics.length, "topic")} and ${countOf(uses.length, "technique")}.`,
    ...(most ? [`The most papers: ${most.name} in ${most.title}, ${most.count}.`] : []),
    `${countOf(empty, "pair")} of ${cells.length} have no paper.`,
  ].join(" ");
}
