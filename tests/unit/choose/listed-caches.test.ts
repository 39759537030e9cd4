import { expect, test } from "vitest";
import { applyEffect } from "@/lib/choose/describe-effect";
import { type ListedCache, listedCacheBytes, listedReadBytes } from "@/lib/choose/listed-caches";
import { kvCacheBytes, type ModelLoad, type ModelShape, memoryOf, plainLoad } from "@/lib/choose/memory";
import { decodingBound } from "@/lib/choose/speed";

const everything: ListedCache = { layers: 4, values: 200 };
const recent: ListedCache = { layers: 8, values: 400, window: 1000 };
const selected: ListedCache = { layers: 4, values: 200, readEntries: 500 };
const compressed: ListedCache = { layers: 4, values: 50, tokensPerEntry: 4 };

test.each<[ListedCache, number, number, number]>([
  [everything, 3000, 4_800_000, 4_800_000],
  [recent, 999, 6_393_600, 6_393_600],
  [recent, 3000, 6_400_000, 6_400_000],
  [selected, 400, 640_000, 640_000],
  [selected, 3000, 4_800_000, 800_000],
  [compressed, 3000, 300_000, 300_000],
  // Three tokens do not fill an entry.
  [compressed, 3003, 300_000, 300_000],
  [compressed, 3, 0, 0],
  [{ ...compressed, window: 1000, readEntries: 100 }, 3000, 100_000, 40_000],
])("the cache %j keeps and reads so many bytes in 16 bits at %i tokens", (cache, tokens, kept, read) => {
  expect(listedCacheBytes([cache], 16, tokens)).toBe(kept);
  expect(listedReadBytes([cache], 16, tokens)).toBe(read);
  expect(listedCacheBytes([cache], 4, tokens)).toBe(kept / 4);
});

const model: ModelShape = {
  maxContext: 8000,
  parameters: 3e9,
  activeParameters: 3e9,
  layers: 12,
  cachedLayers: 12,
  hiddenSize: 1000,
  heads: 10,
  kvHeads: 2,
  headSize: 100,
  caches: [recent, selected, compressed],
};
const load: ModelLoad = {
  ...plainLoad,
  stage: "inference",
  cards: 1,
  weightBits: 16,
  kvBits: 16,
  context: 3000,
  batch: 2,
};

test("a list of caches replaces the cache that the heads describe", () => {
  expect(kvCacheBytes(model, 16, 3000)).toBe(6_400_000 + 4_800_000 + 300_000);
  expect(memoryOf(model, { ...load, kvShare: 0.5 }).kvCache).toBe(11_500_000);
});

test("decoding reads of a cache what sparse attention selects", () => {
  const card = { memory: 1e10, bandwidth: 1e11, peaks: [] };
  expect(decodingBound(model, load, card).bytesPerPass).toBe(6e9 + 2 * (6_400_000 + 800_000 + 300_000));
  expect(decodingBound(model, { ...load, kvBits: 8, kvShare: 0.5 }, card).bytesPerPass).toBe(6e9 + 3_750_000);
});

test.each([
  ["more values per token, with and without a window", [recent, everything], 150, 8 * 150 * 1000 + 4 * 150 * 3000],
  ["only the larger of two caches", [recent, everything], 300, 8 * 300 * 1000 + 4 * 200 * 3000],
  ["the selected entries of sparse attention", [selected], 50, 4 * 50 * 3000],
  ["no entries that tokens share", [compressed], 10, 4 * 50 * 750],
  ["no caches with fewer values", [recent, selected, compressed], 400, 5_750_000],
])("a remedy with a latent vector changes %s", (_what, caches, latentSize, values) => {
  const chosen = {
    model: { ...model, caches },
    load: { ...load, batch: 1 },
    card: { memory: 1, bandwidth: 1, peaks: [] },
  };
  const after = applyEffect(chosen, { latentSize });
  expect(memoryOf(after.model, after.load).kvCache).toBe(2 * values);
});
