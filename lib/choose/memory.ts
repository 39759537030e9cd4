import type { TaskStage } from "../content/schema/guide";
import { type ListedCache, listedCacheBytes } from "./listed-caches";

// The memory that a model takes. `content/calculator.md` has the formulas in words, with their sources.

/** The dimensions of a model. */
export interface ModelShape {
  /** Longest context that it supports, in tokens. */
  maxContext: number;
  parameters: number;
  /** Parameters that process a token; fewer than all in a mixture of experts. */
  activeParameters: number;
  layers: number;
  hiddenSize: number;
  heads: number;
  kvHeads: number;
  headSize: number;
  /** Values that a layer caches per token in place of keys and values. */
  latentSize?: number;
  /** Layers that cache keys and values, or a latent vector. */
  cachedLayers: number;
  /** Layers that keep a state of fixed size, and its bytes in one of them for one sequence. */
  state?: { layers: number; bytes: number };
  /** Layers that cache only the last tokens. */
  window?: { layers: number; tokens: number };
  /** All caches, if the fields above do not describe them. */
  caches?: ListedCache[];
  /** Experts of a layer, and how many of them process a token. */
  experts?: { total: number; perToken: number };
}

/** What is done with a model, and how. */
export interface ModelLoad {
  stage: TaskStage;
  /** Number of accelerators. The memory is spread evenly over them. */
  cards: number;
  weightBits: number;
  kvBits: number;
  /** Tokens of a sequence. */
  context: number;
  /** Number of sequences. */
  batch: number;
  /** Share of the parameters that remain. */
  weightShare: number;
  /** Share of the KV cache that remains. */
  kvShare: number;
  /** Tokens that a pass over the weights yields per sequence. */
  tokensPerPass: number;
  /** Whether training changes low-rank adapters only. */
  adapters: boolean;
  /** Bytes of optimizer state and of gradients per trained parameter. */
  optimizerBytes: number;
  gradientBytes: number;
  /** Whether the backward pass computes activations again. */
  recompute: boolean;
}

/** Parts of the memory, in the order of the bar. */
export const memoryParts = ["weights", "kvCache", "state", "activations", "gradients", "optimizer"] as const;
export type MemoryPart = (typeof memoryParts)[number];

/** Bytes of each part, and their sum. */
export type Memory = Record<MemoryPart | "total", number>;

/** Values of a load that readers do not choose: Adam in mixed precision, all of the model and of the cache. */
export const plainLoad = {
  weightShare: 1,
  kvShare: 1,
  tokensPerPass: 1,
  adapters: false,
  optimizerBytes: 12,
  gradientBytes: 2,
  recompute: false,
} as const satisfies Partial<ModelLoad>;

/** Most tokens that inference computes in one pass. Longer prompts are read in chunks. */
const chunkTokens = 2048;

/** Rank of the adapters. They are on the projections of queries and values. */
const adapterRank = 16;

/** Bytes of activations per token and hidden value that one layer needs in 16 bits, without scores of attention. */
const activationBytes = 34;

/** Returns the bytes of each part on all accelerators together. */
export function memoryOf(model: ModelShape, load: ModelLoad): Memory {
  const parts = load.stage === "inference" ? inferenceParts(model, load) : trainingParts(model, load);
  return { ...parts, total: memoryParts.reduce((sum, part) => sum + parts[part], 0) };
}

/** Returns the bytes that the KV cache takes for `tokens` tokens of one sequence. */
export function kvCacheBytes(model: ModelShape, kvBits: number, tokens: number): number {
  const { cachedLayers, kvHeads, headSize, latentSize, window, caches } = model;
  if (caches) return listedCacheBytes(caches, kvBits, tokens);
  const perLayer = ((latentSize ?? 2 * kvHeads * headSize) * kvBits) / 8;
  if (!window) return cachedLayers * tokens * perLayer;
  return ((cachedLayers - window.layers) * tokens + window.layers * Math.min(tokens, window.tokens)) * perLayer;
}

/** Returns the bytes that layers with a state keep for one sequence. Neither its length nor the bits of the cache change them. */
function stateBytes({ state }: ModelShape): number {
  return state ? state.layers * state.bytes : 0;
}

/** Returns the number of parameters of the adapters. */
function adapterParameters({ cachedLayers, hiddenSize, heads, kvHeads, headSize }: ModelShape): number {
  const queries = hiddenSize + heads * headSize;
  const values = hiddenSize + kvHeads * headSize;
  return cachedLayers * adapterRank * (queries + values);
}

function inferenceParts(model: ModelShape, load: ModelLoad): Record<MemoryPart, number> {
  const { weightBits, weightShare, kvBits, kvShare, context, batch } = load;
  const passTokens = Math.max(batch, Math.min(batch * context, chunkTokens));
  return {
    weights: (model.parameters * weightShare * weightBits) / 8,
    kvCache: batch * kvCacheBytes(model, kvBits, context) * kvShare,
    state: batch * stateBytes(model),
    activations: activationBytes * model.hiddenSize * passTokens,
    gradients: 0,
    optimizer: 0,
  };
}

function trainingParts(model: ModelShape, load: ModelLoad): Record<MemoryPart, number> {
  const { weightBits, weightShare, context, batch, adapters, optimizerBytes, gradientBytes, recompute } = load;
  const base = model.parameters * weightShare;
  const trained = adapters ? adapterParameters(model) : base;
  const hidden = model.hiddenSize * context * batch;
  return {
    weights: (base * weightBits) / 8 + (adapters ? 2 * trained : 0),
    kvCache: 0,
    state: 0,
    activations: recompute ? hidden * (2 * model.layers + activationBytes) : hidden * activationBytes * model.layers,
    gradients: gradientBytes * trained,
    optimizer: optimizerBytes * trained,
  };
}
