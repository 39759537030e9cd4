import { expect, test } from "vitest";
import { applyEffect, capacityOf, describeEffect } from "@/lib/choose/describe-effect";
import { describeVerdict } from "@/lib/choose/describe-verdict";
import { isBeyondModel, largestBatch, longestContext } from "@/lib/choose/limits";
import { kvCacheBytes, type ModelLoad, type ModelShape, memoryOf, plainLoad } from "@/lib/choose/memory";
import { decodingBound, promptSeconds, trainingDays } from "@/lib/choose/speed";
import type { RemedyEffect } from "@/lib/content/schema/guide";

const model: ModelShape = {
  maxContext: 4000,
  parameters: 1e9,
  activeParameters: 1e9,
  layers: 10,
  cachedLayers: 10,
  hiddenSize: 1000,
  heads: 10,
  kvHeads: 5,
  headSize: 100,
};
const mixture: ModelShape = {
  ...model,
  parameters: 8e9,
  activeParameters: 2e9,
  experts: { total: 8, perToken: 2 },
};
const load: ModelLoad = {
  ...plainLoad,
  stage: "inference",
  cards: 1,
  weightBits: 16,
  kvBits: 16,
  context: 2000,
  batch: 1,
};
const card = { memory: 2.2e9, bandwidth: 1e11, peaks: [{ bits: 16, operations: 1e13 }] };

test("the parts of inference are weights, cache and the activations of one layer", () => {
  expect(memoryOf(model, load)).toEqual({
    weights: 2e9,
    kvCache: 10 * 2 * 5 * 100 * 2 * 2000,
    state: 0,
    activations: 34 * 1000 * 2000,
    gradients: 0,
    optimizer: 0,
    total: 2e9 + 4e7 + 6.8e7,
  });
});

test("activations of inference do not grow with prompts longer than a chunk", () => {
  const long = memoryOf(model, { ...load, context: 100_000 });
  expect(long.activations).toBe(34 * 1000 * 2048);
  expect(memoryOf(model, { ...load, batch: 5000, context: 1 }).activations).toBe(34 * 1000 * 5000);
});

test("training takes 16 bytes per parameter and the activations of all layers", () => {
  const { weights, gradients, optimizer, activations, kvCache } = memoryOf(model, { ...load, stage: "pre-training" });
  expect(weights + gradients + optimizer).toBe(16e9);
  expect(activations).toBe(34 * 1000 * 2000 * 10);
  expect(kvCache).toBe(0);
});

test("recomputation keeps the inputs of layers and the activations of one", () => {
  const { activations } = memoryOf(model, { ...load, stage: "fine-tuning", recompute: true });
  expect(activations).toBe(1000 * 2000 * (2 * 10 + 34));
});

test("adapters are the only trained parameters", () => {
  const trained = 10 * 16 * (2000 + 1500);
  const { weights, gradients, optimizer } = memoryOf(model, { ...load, stage: "fine-tuning", adapters: true });
  expect([weights, gradients, optimizer]).toEqual([2e9 + 2 * trained, 2 * trained, 12 * trained]);
});

test("a window limits the cache of its layers", () => {
  const windowed = { ...model, window: { layers: 8, tokens: 100 } };
  const perToken = 2 * 5 * 100 * 2;
  expect(kvCacheBytes(windowed, 16, 50)).toBe(10 * 50 * perToken);
  expect(kvCacheBytes(windowed, 16, 1000)).toBe((2 * 1000 + 8 * 100) * perToken);
});

test("latent attention caches a vector in place of keys and values", () => {
  expect(kvCacheBytes({ ...model, latentSize: 64 }, 8, 1000)).toBe(10 * 64 * 1000);
});

test("a state takes the same bytes for each sequence, whatever its length and the bits of the cache", () => {
  const hybrid = { ...model, cachedLayers: 2, state: { layers: 8, bytes: 5000 } };
  const cached = 2 * 1000 * 2 * 5 * 100;
  const withShare = { ...load, kvBits: 8, context: 1000, batch: 3, kvShare: 0.5 };
  const { kvCache, state } = memoryOf(hybrid, withShare);
  expect([kvCache, state]).toEqual([3 * cached * 0.5, 3 * 8 * 5000]);
  expect(memoryOf(hybrid, { ...withShare, context: 1 }).state).toBe(state);
  expect(decodingBound(hybrid, withShare, card).bytesPerPass).toBe(2e9 + kvCache + state);
});

test("only layers with attention get adapters", () => {
  const hybrid = { ...model, cachedLayers: 2, state: { layers: 8, bytes: 5000 } };
  const { gradients } = memoryOf(hybrid, { ...load, stage: "fine-tuning", adapters: true });
  expect(gradients).toBe(2 * 2 * 16 * (2000 + 1500));
});

test("decoding reads the weights once and the cache of each sequence", () => {
  const { tokensPerSecond, bytesPerPass, limit } = decodingBound(model, { ...load, batch: 4 }, card);
  expect(bytesPerPass).toBe(2e9 + 4 * 4e7);
  expect(tokensPerSecond).toBeCloseTo((4 * 1e11) / (2e9 + 1.6e8));
  expect(limit).toBe("bandwidth");
});

test("arithmetic limits decoding at large batches", () => {
  expect(decodingBound(model, { ...load, context: 1, batch: 10_000 }, card).limit).toBe("arithmetic");
});

test("a mixture reads the active parameters for one token and all for many", () => {
  const none = { ...load, kvShare: 0 };
  expect(decodingBound(mixture, none, card).bytesPerPass).toBeCloseTo(4e9);
  expect(decodingBound(mixture, { ...none, batch: 1000 }, card).bytesPerPass).toBeCloseTo(16e9);
});

test("time for prompts and training follows from the peak, if one is known", () => {
  expect(promptSeconds(model, load, card)).toBeCloseTo((2 * 1e9 * 2000) / 1e13);
  expect(trainingDays(model, load, card, 1e9)).toBeCloseTo(6e18 / 1e13 / 86_400);
  expect(trainingDays(model, { ...load, recompute: true }, card, 1e9)).toBeCloseTo(8e18 / 1e13 / 86_400);
  expect(trainingDays(model, { ...load, adapters: true }, card, 1e9)).toBeCloseTo(4e18 / 1e13 / 86_400);
  expect(promptSeconds(model, load, { ...card, peaks: [] })).toBeUndefined();
  expect(trainingDays(model, load, { ...card, peaks: [] }, 1e9)).toBeUndefined();
});

const peaks = [
  { bits: 16, operations: 1e13 },
  { bits: 8, operations: 2e13 },
  { bits: 4, operations: 4e13 },
];

test.each([
  ["a bound holds for the fastest format of the weights", peaks, [1e13, 2e13, 2e13, 4e13, 4e13]],
  ["weights can be expanded to a wider format", peaks.slice(0, 2), [1e13, 2e13, 2e13, 2e13, 2e13]],
  ["a narrower format can be slower", [...peaks.slice(0, 1), { bits: 8, operations: 5e12 }], Array(5).fill(1e13)],
  ["weights do not become narrower", peaks.slice(1), [undefined, 2e13, 2e13, 4e13, 4e13]],
])("the peak is the highest of the formats that hold the weights: %s", (_why, known, operations) => {
  for (const [index, weightBits] of [16, 8, 6, 4, 2].entries()) {
    const seconds = promptSeconds(model, { ...load, weightBits }, { ...card, peaks: known });
    const peak = operations[index];
    expect(seconds).toEqual(peak && (2 * 1e9 * 2000) / peak);
  }
});

test("no limit of decoding is named if the peak is unknown", () => {
  const many = { ...load, context: 1, batch: 10_000 };
  expect(decodingBound(model, many, { ...card, peaks: [] }).limit).toBeUndefined();
  expect(decodingBound(model, many, { ...card, peaks: peaks.slice(1) }).limit).toBeUndefined();
  expect(decodingBound(model, { ...many, weightBits: 8 }, { ...card, peaks: peaks.slice(1) }).limit).toBe("arithmetic");
});

test("a pass that yields several tokens of a sequence reads the experts of all of them", () => {
  const bytes = (change: Partial<ModelLoad>) =>
    decodingBound(mixture, { ...load, kvShare: 0, ...change }, card).bytesPerPass;
  expect(bytes({ tokensPerPass: 2 })).toBe(bytes({ batch: 2 }));
  expect(bytes({ batch: 3, tokensPerPass: 2 })).toBe(bytes({ batch: 6 }));
  expect(bytes({ tokensPerPass: 2.5 })).toBeGreaterThan(bytes({ tokensPerPass: 2 }));
  expect(decodingBound(mixture, { ...load, tokensPerPass: 2 }, card).isExpected).toBe(true);
});

test("marks the speed as an estimate if a mixture of experts reads an expected share", () => {
  const isExpected = (shape: ModelShape, batch: number) => decodingBound(shape, { ...load, batch }, card).isExpected;
  expect([isExpected(mixture, 1), isExpected(mixture, 2), isExpected(model, 2)]).toEqual([false, true, false]);
  const chosen = { model: mixture, load: { ...load, batch: 2 }, card };
  expect(describeEffect("speed", chosen, { tokensPerPass: 2 })).toMatch(
    /^At best about [\d.]+ tokens\/s, not [\d.]+\.$/,
  );
});

test("the largest batch and the longest context fit, and one more does not", () => {
  const total = (change: Partial<ModelLoad>) => memoryOf(model, { ...load, ...change }).total;
  const batch = largestBatch(model, load, card.memory);
  expect(total({ batch })).toBeLessThanOrEqual(card.memory);
  expect(total({ batch: batch + 1 })).toBeGreaterThan(card.memory);
  const context = longestContext(model, load, card.memory);
  expect(total({ context })).toBeLessThanOrEqual(card.memory);
  expect(total({ context: context + 1 })).toBeGreaterThan(card.memory);
  expect(largestBatch(model, load, 1e9)).toBe(0);
  expect(longestContext(model, load, 1e9)).toBe(0);
});

test("describes what a remedy changes, by the measure of its guide", () => {
  const chosen = { model, load, card };
  expect(capacityOf(chosen)).toBe(2.2e9);
  expect(describeEffect("memory", chosen, { weightBits: 4 })).toBe("Saves 1.5 GB: 0.608 GB in all, which fits.");
  expect(describeEffect("batch", chosen, { kvBits: 8 })).toBe(
    "Room for 6 sequences, not 3. Saves 0.02 GB: 2.09 GB in all, which fits.",
  );
  expect(describeEffect("speed", chosen, { tokensPerPass: 2 })).toBe("At most 98 tokens/s, not 49.");
  expect(describeEffect("context", chosen, { kvShare: 0.5 })).toMatch(
    /^Memory for [\d,]+ tokens of context, not [\d,]+/,
  );
  expect(describeEffect("memory", chosen, { cardFactor: 2 })).toBe("1.05 GB on each of 2, which fits.");
  expect(describeEffect("memory", { ...chosen, load: { ...load, weightBits: 4 } }, { weightBits: 4 })).toBe(
    "No change in this case.",
  );
});

test("the verdict says what fits, and whether the model supports the context", () => {
  const verdict = (change: Partial<ModelLoad>) => describeVerdict({ model, load: { ...load, ...change }, card });
  expect(verdict({})).toEqual({ works: true, text: "Fits: 2.11 GB of 2.2 GB, 96%" });
  expect(verdict({ context: 4000 }).text).toBe("Fits: 2.15 GB of 2.2 GB, 98%");
  expect(verdict({ context: 4001 })).toEqual({
    works: false,
    text: "Fits in memory (2.15 GB of 2.2 GB, 98%), but the model supports only 4,000 tokens",
  });
  expect(verdict({ batch: 8 })).toEqual({ works: false, text: "Does not fit: 2.39 GB of 2.2 GB, 0.19 GB too much" });
  expect(verdict({ context: 20_000 }).text).toBe(
    "Does not fit: 2.47 GB of 2.2 GB, 0.27 GB too much, and the model supports only 4,000 tokens",
  );
});

test("the model limits the context of inference and fine-tuning, but not of pre-training", () => {
  for (const stage of ["inference", "fine-tuning"] as const)
    expect(isBeyondModel(model, { stage, context: 4001 })).toBe(true);
  expect(isBeyondModel(model, { stage: "pre-training", context: 4001 })).toBe(false);
  expect(isBeyondModel(model, { stage: "inference", context: 4000 })).toBe(false);
});

test("a remedy that gives memory for more context than the model supports says so", () => {
  const effectOf = (maxContext: number) =>
    describeEffect("context", { model: { ...model, maxContext }, load, card }, { kvBits: 8 });
  expect(effectOf(100_000)).toMatch(/^Memory for 13,036 tokens of context, not 6,518\. /);
  expect(effectOf(4000)).toMatch(
    /^Memory for 13,036 tokens of context, not 6,518, but the model supports only 4,000\. /,
  );
});

test("a remedy does not widen what is narrower already", () => {
  expect(applyEffect({ model, load: { ...load, weightBits: 3 }, card }, { weightBits: 4 }).load.weightBits).toBe(3);
});

test("a remedy with a latent vector changes only caches that are larger and have none", () => {
  const effect = { latentSize: 250 };
  const cacheAfter = (shape: ModelShape, change: RemedyEffect) => {
    const after = applyEffect({ model: shape, load, card }, change);
    return memoryOf(after.model, after.load).kvCache / memoryOf(shape, load).kvCache;
  };
  expect(cacheAfter(model, effect)).toBe(0.25);
  expect(cacheAfter({ ...model, window: { layers: 8, tokens: 100 } }, effect)).toBe(0.25);
  expect(cacheAfter({ ...model, kvHeads: 1 }, effect)).toBe(1);
  expect(cacheAfter({ ...model, latentSize: 64 }, effect)).toBe(1);
  expect(cacheAfter({ ...model, latentSize: 640 }, effect)).toBe(1);
  expect(cacheAfter({ ...model, latentSize: 64 }, { kvShare: 0.5 })).toBe(0.5);
  expect(cacheAfter(model, { ...effect, kvShare: 0.5 })).toBe(0.125);
});
