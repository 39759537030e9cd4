import * as z from "zod";
import { idSchema, listUniqueBy, textSchema, uniqueList } from "./fields";
import { valueSourceFields } from "./sourced-value";

/** What a reader does with a model. */
export const taskStageSchema = z.enum(["inference", "fine-tuning", "pre-training"]);
export type TaskStage = z.infer<typeof taskStageSchema>;

/** What the remedies of a task are compared by. */
export const measureSchema = z.enum(["memory", "context", "speed", "batch"]);
export type Measure = z.infer<typeof measureSchema>;

const shareSchema = z.number().positive().lt(1, "A share is less than 1.");

/** What a remedy changes in the arithmetic. */
export const remedyEffectSchema = z
  .strictObject({
    weightBits: z.number().positive().optional().describe("Bits per weight."),
    kvBits: z.number().positive().optional().describe("Bits per value of the KV cache."),
    weightShare: shareSchema.optional().describe("Share of the parameters that remain."),
    kvShare: shareSchema.optional().describe("Share of the KV cache that remains."),
    latentSize: z
      .int()
      .positive()
      .optional()
      .describe(
        "Values that a layer then caches per token. It changes nothing in models that have latent attention or cache fewer values, and no listed caches whose entries stand for several tokens.",
      ),
    cardFactor: z.number().gt(1).optional().describe("How many times as many accelerators."),
    tokensPerPass: z.number().gt(1).optional().describe("Tokens that a pass over the weights yields per sequence."),
    adapters: z.literal(true).optional().describe("Trains low-rank adapters in place of the weights."),
    optimizerBytes: z.number().nonnegative().optional().describe("Bytes of optimizer state per trained parameter."),
    gradientBytes: z.number().nonnegative().optional().describe("Bytes of gradients per trained parameter."),
    recompute: z
      .literal(true)
      .optional()
      .describe("Keeps only the input of each layer for the backward pass and computes the rest again."),
  })
  .refine((effect) => Object.keys(effect).length > 0, "Add a change, or remove the key.");
export type RemedyEffect = z.infer<typeof remedyEffectSchema>;

/** A way to get closer to what the reader wants. */
export const remedySchema = z.strictObject({
  id: idSchema.describe("Id in the guide."),
  title: textSchema.describe("What to do, as an instruction."),
  changes: textSchema.describe("What it changes, such as weights. Remedies with the same text form a group."),
  what: textSchema.describe("How it works, in one or two sentences."),
  effect: remedyEffectSchema.optional().describe("What it changes in the arithmetic. Omit it if there is none."),
  effectNote: textSchema.optional().describe("What the numbers of `effect` assume, such as the share that is kept."),
  quality: z
    .strictObject({ text: textSchema.describe("The reported cost, with its conditions."), ...valueSourceFields })
    .optional()
    .describe("What it costs in quality according to a source."),
  needs: textSchema.optional().describe("What it needs: data, hardware, software."),
  retrains: z.boolean().default(false).describe("Whether the model must be trained or fine-tuned for it."),
  papers: uniqueList(idSchema).max(3, "Name the three best papers.").default([]).describe("Ids of up to three papers."),
  techniques: uniqueList(idSchema).default([]).describe("Ids of techniques."),
  papersOnly: z
    .literal(true)
    .optional()
    .describe("Set it if frameworks that implement the techniques do not do just this, such as store other widths."),
});
export type Remedy = z.infer<typeof remedySchema>;

/** Front matter of `guides/<id>.md`: remedies for one task. The body introduces the task. */
export const guideSchema = z.strictObject({
  task: textSchema.describe("What the reader wants, as an instruction in a few words."),
  order: z.int().positive().describe("Position among the guides, counted from 1."),
  stage: taskStageSchema.describe("What the reader does with the model."),
  measure: measureSchema.describe(
    "What the remedies are compared by: memory, the longest context, the bound on speed, or the largest batch.",
  ),
  remedies: listUniqueBy(remedySchema, ["id"], "The guide already has a remedy with this id.")
    .min(1, "A guide needs at least one remedy.")
    .describe("The remedies, in order."),
});

/** A guide's front matter after validation. */
export type GuideFields = z.infer<typeof guideSchema>;
