import { listedReadBytes } from "./listed-caches";
import { type ModelLoad, type ModelShape, memoryOf } from "./memory";

// Bounds on speed. They assume that memory and arithmetic units run at their peak, so real speeds are lower.

/** The peak of an accelerator in one number format. */
interface Peak {
  bits: number;
  /** Operations per second. */
  operations: number;
}

/** The properties of an accelerator. */
export interface CardShape {
  /** Memory in bytes. */
  memory: number;
  /** Bytes per second. */
  bandwidth: number;
  peaks: Peak[];
}

/** The bound on decoding. */
export interface DecodingBound {
  /** Tokens per second, over all sequences. */
  tokensPerSecond: number;
  /** Whether the speed is an estimate, because a mixture of experts reads a varying share of its weights. */
  isExpected: boolean;
  /** Bytes that a pass reads: the weights in use, the states, and the KV cache or what sparse attention selects of it. */
  bytesPerPass: number;
  /** What takes longer for the weights: reading them, or computing with them. Undefined if no peak is known. */
  limit: "bandwidth" | "arithmetic" | undefined;
}

/** Returns the most tokens per second that decoding can yield. */
export function decodingBound(model: ModelShape, load: ModelLoad, card: CardShape): DecodingBound {
  const { batch, cards, context, kvBits, kvShare, tokensPerPass, weightShare } = load;
  const { weights, kvCache, state } = memoryOf(model, load);
  const readCache = model.caches ? batch * listedReadBytes(model.caches, kvBits, context) * kvShare : kvCache;
  const perSequence = readCache + state;
  const passTokens = batch * tokensPerPass;
  const read = weights * usedShare(model, passTokens);
  const bandwidth = card.bandwidth * cards;
  const peak = fastestPeak(card, load.weightBits);
  const reading = read / bandwidth;
  const computing =
    peak === undefined ? 0 : (2 * passTokens * model.activeParameters * weightShare) / (peak.operations * cards);
  return {
    tokensPerSecond: passTokens / (perSequence / bandwidth + Math.max(reading, computing)),
    isExpected: model.experts !== undefined && passTokens > 1,
    bytesPerPass: read + perSequence,
    limit: peak && (computing > reading ? "arithmetic" : "bandwidth"),
  };
}

/** Returns the fewest seconds in which the prompts of all sequences are read; undefined if no peak is known. */
export function promptSeconds(model: ModelShape, load: ModelLoad, card: CardShape): number | undefined {
  const peak = fastestPeak(card, load.weightBits);
  if (!peak) return undefined;
  const tokens = load.context * load.batch;
  return (2 * model.activeParameters * load.weightShare * tokens) / (peak.operations * load.cards);
}

/** Returns the fewest days that training on `tokens` tokens takes; undefined if no peak is known. */
export function trainingDays(model: ModelShape, load: ModelLoad, card: CardShape, tokens: number): number | undefined {
  const peak = fastestPeak(card, 16);
  if (!peak) return undefined;
  // 2 operations forward, 2 for the gradients of activations, and 2 for those of weights, which adapters do not need.
  const operations = (load.adapters ? 4 : 6) + (load.recompute ? 2 : 0);
  return (operations * model.activeParameters * load.weightShare * tokens) / (peak.operations * load.cards * 86_400);
}

/**
 * Returns the share of the weights that a pass over `tokens` tokens is expected to read. In a mixture of experts, each
 * token is assumed to select its experts independently and evenly.
 */
function usedShare({ parameters, activeParameters, experts }: ModelShape, tokens: number): number {
  if (!experts) return 1;
  const { total, perToken } = experts;
  const perExpert = (parameters - activeParameters) / (total - perToken);
  const unused = perExpert * total * (1 - perToken / total) ** tokens;
  return (parameters - unused) / parameters;
}

/** Returns the highest peak of the formats that hold weights of a width, because weights can be expanded before use. */
export function fastestPeak({ peaks }: CardShape, weightBits: number): Peak | undefined {
  return peaks.filter(({ bits }) => bits >= weightBits).sort((a, b) => b.operations - a.operations)[0];
}
