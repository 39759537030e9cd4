import * as z from "zod";
import { textSchema } from "./fields";
import { sourcedCountSchema, valueSourceFields } from "./sourced-value";

/** A cache of a model that lists its caches. */
const cacheSchema = z.strictObject({
  holds: textSchema.describe('What it holds, in lower case, for example "keys of the index".'),
  layers: z.int().positive().describe("Number of layers that have it."),
  values: z.int().positive().describe("Values of one entry in one of these layers."),
  tokensPerEntry: z
    .int()
    .min(2)
    .optional()
    .describe("Number of tokens that share an entry. Omit it if each token has one."),
  window: z.int().positive().optional().describe("Most recent tokens that it keeps. Omit it if it keeps all."),
  readEntries: z
    .int()
    .positive()
    .optional()
    .describe("Most entries that decoding a token reads, as sparse attention selects them. Omit it if it reads all."),
  ...valueSourceFields,
});

/** Front matter of `models/<id>.md`: the dimensions of a model, from which its memory is computed. */
export const modelSchema = z
  .strictObject({
    name: textSchema.describe("Name as its developers write it, with the size."),
    order: z.int().positive().describe("Position among the models, counted from 1. The first is that of the example."),
    parameters: sourcedCountSchema.describe("Number of parameters."),
    activeParameters: sourcedCountSchema
      .optional()
      .describe("Number of parameters that process a token. Omit it if all do."),
    layers: sourcedCountSchema.describe("Number of layers."),
    hiddenSize: sourcedCountSchema.describe("Size of the hidden state."),
    heads: sourcedCountSchema.describe("Number of attention heads in a layer."),
    kvHeads: sourcedCountSchema.describe(
      "Number of heads in a layer that have their own keys and values; in most layers, if layers differ.",
    ),
    headSize: sourcedCountSchema.describe("Size of a key or value of one head; in most layers, if layers differ."),
    context: sourcedCountSchema.describe("Longest context that it supports, in tokens."),
    latentSize: sourcedCountSchema
      .optional()
      .describe("Values that a layer caches per token in place of keys and values: multi-head latent attention."),
    cachedLayers: sourcedCountSchema
      .optional()
      .describe("Number of layers that cache keys and values, or a latent vector. Omit it if all do."),
    state: z
      .strictObject({
        layers: z.int().positive().describe("Number of layers with a state."),
        bytes: z.int().positive().describe("Bytes of the state of one such layer, for one sequence."),
        ...valueSourceFields,
      })
      .optional()
      .describe("Layers that keep a state of fixed size per sequence: linear attention, state-space models."),
    window: z
      .strictObject({
        layers: z.int().positive().describe("Number of layers with a window."),
        tokens: z.int().positive().describe("Length of the window, in tokens."),
        ...valueSourceFields,
      })
      .optional()
      .describe("Layers that attend to the last tokens only, and cache only these."),
    caches: z
      .array(cacheSchema)
      .min(1)
      .optional()
      .describe(
        "All caches, if layers cache different numbers of values, or other things than keys and values. It replaces `latentSize`, `cachedLayers` and `window`.",
      ),
    experts: z
      .strictObject({
        total: z.int().positive().describe("Number of experts in a layer, without shared ones."),
        perToken: z.int().positive().describe("Number of these experts that process a token."),
        ...valueSourceFields,
      })
      .optional()
      .describe("Experts of a mixture."),
  })
  .check(({ value, issues }) => {
    const { parameters, activeParameters, layers, cachedLayers, latentSize, state, window, caches, experts } = value;
    const add = (path: (string | number)[], input: unknown, message: string) =>
      issues.push({ code: "custom", input, path, message });
    if (activeParameters && activeParameters.value >= parameters.value)
      add(["activeParameters", "value"], activeParameters.value, "A part of the parameters is less than all of them.");
    if ((activeParameters === undefined) !== (experts === undefined))
      add([experts ? "experts" : "activeParameters"], experts, "A mixture needs both activeParameters and experts.");
    if (cachedLayers && cachedLayers.value >= layers.value)
      add(["cachedLayers", "value"], cachedLayers.value, `The model has ${layers.value} layers. Omit it if all cache.`);
    if (state && state.layers > layers.value)
      add(["state", "layers"], state.layers, `The model has only ${layers.value} layers.`);
    const caching = (cachedLayers ?? layers).value;
    if (window && window.layers > caching)
      add(["window", "layers"], window.layers, `The model has only ${caching} layers that cache.`);
    if (caches && (latentSize ?? cachedLayers ?? window))
      add(["caches"], caches, "A list of all caches replaces latentSize, cachedLayers and window.");
    for (const [index, cache] of (caches ?? []).entries())
      if (cache.layers > layers.value)
        add(["caches", index, "layers"], cache.layers, `The model has only ${layers.value} layers.`);
    if (experts && experts.perToken >= experts.total)
      add(["experts", "perToken"], experts.perToken, "A token uses fewer experts than there are.");
  });

/** A model's front matter after validation. */
export type ModelFields = z.infer<typeof modelSchema>;

/** A cache of a model after validation. */
export type CacheFields = z.infer<typeof cacheSchema>;
