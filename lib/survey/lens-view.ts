import type { Stage } from "../content/schema/stage";
import type { Framework, Lens, Paper } from "./entities";
import type { Survey } from "./survey";
import type { TopicNode } from "./taxonomy";

/** A topic in a lens, with its papers of one stage. */
export interface LensTopic {
  topic: TopicNode;
  /** Papers filed directly under this topic, newest first. */
  ownPapers: Paper[];
  /** Distinct papers of this topic and its descendants. */
  papers: Paper[];
  /** Its subtopics that have papers of the stage. */
  children: LensTopic[];
}

/** The part of a class for one stage. */
export interface LensPart {
  stage: Stage;
  /** The branches that have papers of this stage, in order. */
  branches: LensTopic[];
  /** Distinct papers of the part. */
  papers: Paper[];
}

/** A class of a lens with its papers and frameworks. */
export interface LensClassView {
  id: string;
  title: string;
  text: string;
  parts: LensPart[];
  /** Distinct papers of all its parts. */
  papers: Paper[];
  /** The frameworks that support one of its stages, by name. */
  frameworks: Framework[];
}

/** The papers of a survey, grouped by the classes of a lens. */
export interface LensView {
  classes: LensClassView[];
  /** Papers that belong to no class. */
  outside: Paper[];
}

/** Maps stages to the keys of a framework's `supports`, which has one key for inference and serving. */
const supportOf = {
  "pre-training": "preTraining",
  "fine-tuning": "fineTuning",
  inference: "inference",
  serving: "inference",
} as const satisfies Record<Stage, keyof Framework["supports"]>;

/**
 * Groups the papers of a survey by the classes of a lens. A paper with `stages` belongs to these stages under all its
 * topics. Other papers belong, under each topic, to the stages of that topic.
 */
export function viewLens(survey: Pick<Survey, "branches" | "papers" | "frameworks">, lens: Lens): LensView {
  const classes = lens.classes.map(({ stages, ...about }): LensClassView => {
    const parts = stages.map((stage): LensPart => {
      const branches = topicsOf(stage, survey.branches);
      return { stage, branches, papers: distinct(branches.flatMap(({ papers }) => papers)) };
    });
    return {
      ...about,
      parts,
      papers: distinct(parts.flatMap(({ papers }) => papers)),
      frameworks: survey.frameworks.filter(({ supports }) => stages.some((stage) => supports[supportOf[stage]])),
    };
  });
  const inside = new Set(classes.flatMap(({ papers }) => papers));
  return { classes, outside: survey.papers.filter((paper) => !inside.has(paper)) };
}

function topicsOf(stage: Stage, topics: readonly TopicNode[]): LensTopic[] {
  return topics.flatMap((topic) => {
    const children = topicsOf(stage, topic.children);
    const ownPapers = topic.ownPapers.filter((paper) => (paper.stages ?? topic.stages).includes(stage));
    const papers = distinct([...ownPapers, ...children.flatMap((child) => child.papers)]);
    return papers.length === 0 ? [] : [{ topic, ownPapers, papers, children }];
  });
}

function distinct<Item>(items: readonly Item[]): Item[] {
  return [...new Set(items)];
}
