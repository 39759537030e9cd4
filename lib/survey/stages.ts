import type { Stage } from "../content/schema/stage";

/** Names of the stages on pages. */
export const stageNames: Record<Stage, string> = {
  "pre-training": "Pre-training",
  "fine-tuning": "Fine-tuning",
  inference: "Inference",
  serving: "Serving",
};
