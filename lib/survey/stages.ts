import { type Stage, stageSchema } from "../content/schema/stage";
import type { Paper } from "./entities";
import type { Survey } from "./survey";
import { findTopic } from "./taxonomy";

/** Names of the stages on pages. */
export const stageNames: Record<Stage, string> = {
  "pre-training": "Pre-training",
  "fine-tuning": "Fine-tuning",
  inference: "Inference",
  serving: "Serving",
};

/** Returns the stages of a paper in lifecycle order: its own, or those of all its topics. */
export function stagesOf({ branches }: Pick<Survey, "branches">, paper: Pick<Paper, "stages" | "topics">): Stage[] {
  const stages = paper.stages ?? paper.topics.flatMap((path) => findTopic(branches, path)?.stages ?? []);
  return stageSchema.options.filter((stage) => stages.includes(stage));
}
