import * as z from "zod";
import { uniqueList } from "./fields";

/** A stage in the life cycle of a model, in chronological order. */
export const stageSchema = z.enum(["pre-training", "fine-tuning", "inference", "serving"]);
export type Stage = z.infer<typeof stageSchema>;

/** The stages at which a method takes effect. */
export const stagesSchema = uniqueList(stageSchema).min(1, "Add a stage, or remove the key.");
