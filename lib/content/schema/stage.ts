import * as z from "zod";
import { uniqueList } from "./fields";

/** A stage in the life of a model, in the order in which a model goes through them. */
export const stageSchema = z.enum(["pre-training", "fine-tuning", "inference", "serving"]);
export type Stage = z.infer<typeof stageSchema>;

/** The stages at which something takes effect. */
export const stagesSchema = uniqueList(stageSchema).min(1, "Name a stage, or leave the key out.");
