import type { FigureData, FigureTopic } from "@/lib/figures/figure-data";

const colors = ["indigo", "teal", "amber"] as const;
const firstYear = 2014;
const yearCount = 13;

/** Returns a survey's figure data with 3 branches, 9 areas, 36 topics and 72 subtopics, and with long names. */
export function largeFigureData(): FigureData {
  const topics = colors.flatMap((color, branch) => {
    const make = (path: string, title: string, weight: number): FigureTopic => {
      const years = Array.from({ length: yearCount }, (_, year) => Math.floor((weight * year * year) / 40));
      return {
        path,
        title,
        color,
        papers: years.reduce((sum, count) => sum + count, 0),
        frameworks: branch * 30,
        years,
      };
    };
    const below = (root: string, count: number, weight: number, name: string): FigureTopic[] =>
      Array.from({ length: count }, (_, index) =>
        make(`${root}/${name}-${index}`, `${name} of a rather long name ${index}`, weight / (index + 1)),
      );
    const top = `branch-${branch}`;
    return [
      make(top, `Branch ${branch}`, 40),
      ...below(top, 3, 20, "area").flatMap((area) => [
        area,
        ...below(area.path, 4, 9, "topic").flatMap((topic) => [topic, ...below(topic.path, 2, 4, "part")]),
      ]),
    ];
  });
  const techniques = Array.from({ length: 70 }, (_, index) => ({
    id: `technique-${index}`,
    name: `A technique with a long name ${index}`,
  }));
  return {
    ...smallFigureData(),
    papers: 4210,
    years: Array.from({ length: yearCount }, (_, index) => index * 40),
    firstYear,
    topics,
    techniques,
    uses: topics.flatMap((_, topic) =>
      techniques.flatMap((__, technique): [number, number, number][] =>
        (topic + technique) % 3 === 0 ? [[topic, technique, topic + technique]] : [],
      ),
    ),
    works: Array.from({ length: 90 }, (_, index) => ({
      id: `work-${index}`,
      name: index % 7 === 0 ? `A work with an uncommonly long name ${index}` : `Work ${index}`,
      time: firstYear + ((index * 7) % 150) / 12,
      named: 1 + ((index * 5) % 23),
      topics: [topics[(index * 11) % topics.length]?.path ?? ""],
    })),
    models: Array.from({ length: 45 }, (_, index) => ({
      name: `Model ${index} with ${index}B`,
      parameters: 1e9 * 1.12 ** index,
      active: index % 5 === 0 ? 5e8 * 1.12 ** index : undefined,
      tokens: 1e11 * (1 + (index % 9)),
    })),
  };
}

/** Returns the figure data of a survey with one topic and no years, techniques, works or models. */
export function smallFigureData(): FigureData {
  return {
    field: "soup",
    basePath: "/atlas",
    credit: {
      source: "Soup Atlas, after “A Survey of Soup” (Ada Broth et al., 2021)",
      license: "CC-BY-4.0",
      date: "2026-11-27",
      address: "https://soup.example/atlas/figures/taxonomy/",
    },
    papers: 1,
    years: [],
    firstYear: 0,
    topics: [{ path: "stock", title: "Stock", color: "green", papers: 1, frameworks: 0, years: [] }],
  };
}
