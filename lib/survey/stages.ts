import { type Stage, stageSchema } from "../content/schema/stage";
import type { Paper } from "./entities";
import type { Survey } from "./survey";
import { findTopic } from "./taxonomy";

/** What stages are called on pages. */
export const stageNames: Record<Stage, string> = {
  "pre-training": "Pre-training",
  "fine-tuning": "Fine-tuning",
  inference: "Inference",
  serving: "Serving",
};

/** The stages at which a paper takes effect: its own, or else those of all its topics. In the order of a model's life. */
export function stagesOf({ branches }: Pick<Survey, "branches">, paper: Pick<Paper, "stages" | "topics">): Stage[] {
  const stages = paper.stages ?? paper.topics.flatMap((path) => findTopic(branches, path)?.stages ?? []);
  return stageSchema.options.filter((stage) => stages.includes(stage));
}
