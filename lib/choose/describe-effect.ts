import type { Measure, RemedyEffect } from "../content/schema/guide";
import { formatCount } from "../text/format";
import { formatAmount, formatGigabytes, formatSpeed } from "./format-amounts";
import { isBeyondModel, largestBatch, longestContext } from "./limits";
import { withLatentEntries } from "./listed-caches";
import { type ModelLoad, type ModelShape, memoryOf } from "./memory";
import { type CardShape, decodingBound } from "./speed";

/** A model, what is done with it, and on what. */
export interface ChosenCase {
  model: ModelShape;
  load: ModelLoad;
  card: CardShape;
}

/** Returns a case after a remedy. Shares multiply. Where the load is better than the remedy already, it stays. */
export function applyEffect({ model, load, card }: ChosenCase, effect: RemedyEffect): ChosenCase {
  return { model: withLatentSize(model, effect.latentSize), load: loadAfter(load, effect), card };
}

function loadAfter(load: ModelLoad, effect: RemedyEffect): ModelLoad {
  const { weightBits = load.weightBits, kvBits = load.kvBits, cardFactor = 1 } = effect;
  return {
    ...load,
    cards: load.cards * cardFactor,
    weightBits: Math.min(weightBits, load.weightBits),
    kvBits: Math.min(kvBits, load.kvBits),
    weightShare: load.weightShare * (effect.weightShare ?? 1),
    kvShare: load.kvShare * (effect.kvShare ?? 1),
    tokensPerPass: Math.max(effect.tokensPerPass ?? 1, load.tokensPerPass),
    adapters: effect.adapters ?? load.adapters,
    optimizerBytes: Math.min(effect.optimizerBytes ?? load.optimizerBytes, load.optimizerBytes),
    gradientBytes: Math.min(effect.gradientBytes ?? load.gradientBytes, load.gradientBytes),
    recompute: effect.recompute ?? load.recompute,
  };
}

/** Returns a model whose layers cache at most `latentSize` values per token, unless it has latent attention. */
function withLatentSize(model: ModelShape, latentSize = Infinity): ModelShape {
  if (model.caches) return { ...model, caches: withLatentEntries(model.caches, latentSize) };
  if (model.latentSize !== undefined || 2 * model.kvHeads * model.headSize <= latentSize) return model;
  return { ...model, latentSize };
}

/** Returns the memory of all accelerators of a case, in bytes. */
export function capacityOf({ card, load }: Pick<ChosenCase, "card" | "load">): number {
  return card.memory * load.cards;
}

/** Describes what a remedy changes in a case, by the measure of its guide. Parts that do not change are left out. */
export function describeEffect(measure: Measure, chosen: ChosenCase, effect: RemedyEffect): string {
  const after = applyEffect(chosen, effect);
  const texts = [
    ...(measure === "memory" ? [] : [describeMeasure(measure, chosen, after)]),
    describeMemory(chosen, after),
  ].filter((text) => text !== undefined);
  return texts.length > 0 ? `${texts.join(". ")}.` : "No change in this case.";
}

function describeMemory(before: ChosenCase, after: ChosenCase): string | undefined {
  const old = memoryOf(before.model, before.load).total;
  const now = memoryOf(after.model, after.load).total;
  const fits = now <= capacityOf(after);
  if (after.load.cards !== before.load.cards)
    return `${formatGigabytes(now / after.load.cards)} on each of ${after.load.cards}, which ${fits ? "fits" : "does not fit"}`;
  if (now === old) return undefined;
  const change = now < old ? `Saves ${formatGigabytes(old - now)}` : `Takes ${formatGigabytes(now - old)} more`;
  return `${change}: ${formatGigabytes(now)} in all, which ${fits ? "fits" : "does not fit"}`;
}

const figures = {
  context: {
    of: ({ model, load, card }) => longestContext(model, load, capacityOf({ card, load })),
    write: (old, now, { model, load }) => {
      const text = `Memory for ${formatCount(now)} tokens of context, not ${orNone(old)}`;
      if (!isBeyondModel(model, { ...load, context: now })) return text;
      return `${text}, but the model supports only ${formatCount(model.maxContext)}`;
    },
  },
  batch: {
    of: ({ model, load, card }) => largestBatch(model, load, capacityOf({ card, load })),
    write: (old, now) => `Room for ${formatCount(now)} sequences, not ${orNone(old)}`,
  },
  speed: {
    of: ({ model, load, card }) => decodingBound(model, load, card).tokensPerSecond,
    write: (old, _now, { model, load, card }) => {
      const text = formatSpeed(decodingBound(model, load, card));
      return `${text.charAt(0).toUpperCase()}${text.slice(1)}, not ${formatAmount(old)}`;
    },
  },
} satisfies Record<
  Exclude<Measure, "memory">,
  { of: (chosen: ChosenCase) => number; write: (old: number, now: number, after: ChosenCase) => string }
>;

function describeMeasure(
  measure: Exclude<Measure, "memory">,
  before: ChosenCase,
  after: ChosenCase,
): string | undefined {
  const { of, write } = figures[measure];
  const [old, now] = [of(before), of(after)];
  return old === now ? undefined : write(old, now, after);
}

function orNone(count: number): string {
  return count === 0 ? "none" : formatCount(count);
}
