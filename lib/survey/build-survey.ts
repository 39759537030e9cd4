import type { Entry } from "../content/read-entry";
import type { Stage } from "../content/schema/stage";
import type { BranchColor } from "../content/schema/topic";
import { splitSections } from "../content/sections";
import { stillWaiting } from "../intake/waiting-papers";
import type { EntryBase, Framework, Paper } from "./entities";
import type { CheckedEntries } from "./entries";
import { groupBy } from "./group-by";
import { compareNewestFirst } from "./paper-date";
import type { Survey } from "./survey";
import type { TopicNode } from "./taxonomy";

/** Builds a survey from the valid entries; undefined without valid settings. */
export function buildSurvey(entries: CheckedEntries): Survey | undefined {
  const [settings] = complete(entries.survey);
  if (!settings) return undefined;
  const papers = complete(entries.papers).map(withSections).sort(compareNewestFirst);
  const frameworks = complete(entries.frameworks).sort(compareNames);
  const techniques = complete(entries.techniques).sort(compareNames);
  const [costTable] = complete(entries.tables);
  const [calculator] = complete(entries.calculator);
  return {
    settings,
    branches: buildTaxonomy(entries, papers, frameworks),
    papers,
    paperById: byKey(papers, "id"),
    frameworks,
    techniques,
    techniqueById: byKey(techniques, "id"),
    papersByTechnique: groupBy(papers, (paper) => paper.techniques),
    venueByName: byKey(complete(entries.venues), "name"),
    authorEntries: complete(entries.authors),
    sourceById: byKey(complete(entries.sources), "id"),
    lenses: complete(entries.lenses).sort((a, b) => a.title.localeCompare(b.title, "en")),
    questions: complete(entries.questions).sort(compareOrder),
    costTable,
    families: complete(entries.attributes).sort(compareOrder),
    metricById: byKey(
      complete(entries.metrics).flatMap(({ metrics }) => metrics),
      "id",
    ),
    waiting: stillWaiting(
      complete(entries.waiting).flatMap((file) => file.papers),
      papers,
    ),
    models: complete(entries.models).sort(compareOrder),
    hardware: complete(entries.hardware).sort(compareOrder),
    guides: complete(entries.guides).sort(compareOrder),
    calculator,
  };
}

type CheckedEntry<Fields> = Pick<Entry<Fields>, "id" | "path" | "fields" | "body">;

function complete<Fields>(entries: CheckedEntry<Fields>[]): (Fields & EntryBase)[] {
  return entries.flatMap(({ id, path, fields, body }) => (fields ? [{ ...fields, id, file: path, body }] : []));
}

function withSections(paper: Omit<Paper, "sections">): Paper {
  const { note, sections } = splitSections(paper.body);
  return { ...paper, body: note, sections };
}

function byKey<Item, Key extends keyof Item>(items: Item[], key: Key): Map<Item[Key], Item> {
  return new Map(items.map((item) => [item[key], item]));
}

function buildTaxonomy(entries: CheckedEntries, papers: Paper[], frameworks: Framework[]): TopicNode[] {
  // Papers are sorted already: their index orders the papers of every topic.
  const rank = new Map(papers.map((paper, index) => [paper, index]));
  const papersByTopic = groupBy(papers, (paper) => paper.topics);
  const frameworksByTopic = groupBy(frameworks, (framework) => framework.topics);
  const topicsByParent = groupBy(complete(entries.topics), ({ id }) => [id.slice(0, Math.max(0, id.lastIndexOf("/")))]);

  const build = (parent: string, above?: { color: BranchColor; stages: readonly Stage[] }): TopicNode[] =>
    (topicsByParent.get(parent) ?? [])
      .toSorted(compareOrder)
      .map(({ id, color = above?.color ?? "indigo", stages = above?.stages ?? [], ...topic }) => {
        const children = build(id, { color, stages });
        const ownPapers = papersByTopic.get(id) ?? [];
        const ownFrameworks = frameworksByTopic.get(id) ?? [];
        return {
          ...topic,
          path: id,
          color,
          stages,
          children,
          ownPapers,
          papers: distinct(
            ownPapers,
            children.map((child) => child.papers),
          ).sort((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0)),
          frameworks: distinct(
            ownFrameworks,
            children.map((child) => child.frameworks),
          ).sort(compareNames),
        };
      });
  return build("");
}

function distinct<Item>(own: Item[], below: Item[][]): Item[] {
  return [...new Set([...own, ...below.flat()])];
}

function compareNames(a: { name: string }, b: { name: string }): number {
  return a.name.localeCompare(b.name, "en");
}

function compareOrder(a: { order: number; id: string }, b: { order: number; id: string }): number {
  return a.order - b.order || a.id.localeCompare(b.id, "en");
}
