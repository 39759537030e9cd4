import { expect, test } from "vitest";
import type { CaseOptions, ModelOption } from "@/lib/choose/case-options";
import { applyEffect } from "@/lib/choose/describe-effect";
import { listedCacheBytes, listedReadBytes } from "@/lib/choose/listed-caches";
import { kvCacheBytes, type ModelLoad, memoryOf, plainLoad } from "@/lib/choose/memory";
import { exampleTexts, readCase } from "@/lib/choose/read-case";
import { decodingBound } from "@/lib/choose/speed";
import { chooseOptions } from "@/lib/site/choose-options";
import { loadSurvey } from "@/lib/survey/load-survey-fs";

// The arithmetic with the dimensions of content/models/ gives the figures that papers, blogs and documentation state.

const options = chooseOptions(loadSurvey());
if (!options) throw new Error("The content has no models, hardware, guides or calculator.");
const { models }: CaseOptions = options;

function modelOf(id: string): ModelOption {
  const model = models.find((candidate) => candidate.id === id);
  if (!model) throw new Error(`There is no model "${id}".`);
  return model;
}

const inference: ModelLoad = {
  ...plainLoad,
  stage: "inference",
  cards: 1,
  weightBits: 16,
  kvBits: 16,
  context: 1,
  batch: 1,
};
const gib = 2 ** 30;
const mib = 2 ** 20;

/** Expects a number within 5% of the published one. */
function expectNear(computed: number, published: number): void {
  expect(Math.abs(computed / published - 1)).toBeLessThan(0.05);
}

const llama31 = "https://github.com/huggingface/blog/blob/0551785f2dd08b7b56c9cc4e2c5cd44a8178a58b/llama31.md";
const commandR = "https://huggingface.co/dranger003/c4ai-command-r-v01-iMat.GGUF/discussions/6";
const scalingBook = "https://github.com/jax-ml/scaling-book/blob/0819a7d8c55ddc113f5cba0285a5f97380cac1e3/inference.md";
const gptOss = "https://github.com/openai/gpt-oss/blob/7b583341fe16729127f6d5b94a7b09ccae97e1a1/README.md";
const sglangModels =
  "https://github.com/bytedance-iaas/sglang/blob/6ed5780c4fd3075edd8a76fe6f09af51e4e900a6/docs/cookbook/autoregressive/";
const vllmPosts =
  "https://github.com/vllm-project/vllm-project.github.io/blob/c3a01c4a5807c8d900ae468897e45263373e534e/_posts/";

test.each<[model: string, tokens: number, bytes: number, source: string]>([
  ["llama-3-1-8b", 16_000, 1.95 * gib, llama31],
  ["llama-3-1-8b", 128_000, 15.62 * gib, llama31],
  ["llama-3-1-70b", 16_000, 4.88 * gib, llama31],
  ["llama-3-1-70b", 128_000, 39.06 * gib, llama31],
  [
    "llama-2-7b",
    10_000,
    5e9,
    "https://github.com/huggingface/blog/blob/076da628dc63ed1d71fac31414328e928e2d5af2/kv-cache-quantization.md",
  ],
  ["llama-2-7b", 4096 + 100, 2.05 * gib, "https://github.com/jy-yuan/KIVI/issues/17"],
  ["llama-2-13b", 8192, 6.7e9, scalingBook],
  // Llama 13B has the dimensions of Llama 2 13B, and sequences of 2,048 tokens.
  ["llama-2-13b", 2048, 1.7e9, `${vllmPosts}2023-06-20-vllm.md`],
  ["mixtral-8x7b", 2048, 256 * mib, commandR],
  // 8 of its 88 layers have attention.
  [
    "nemotron-3-super-120b-a12b",
    1000,
    1000 * 8 * 1024,
    "https://www.colaberry.ai/aixcelerator/llm-architectures/nemotron-3-super-120b-a12b",
  ],
  // Half of its layers have a window of 128 tokens.
  ["gpt-oss-20b", 100_000, 2.46e9, "https://github.com/Layr-Labs/d-inference/issues/267"],
])("the KV cache of %s at %i tokens is within 5%% of the published figure", (id, tokens, published) => {
  expectNear(kvCacheBytes(modelOf(id), 16, tokens), published);
});

test("Kimi Linear needs about 75% less KV cache than with latent attention in all layers", () => {
  // https://github.com/MoonshotAI/Kimi-Linear/blob/858dba5ee09b7bf8a4830150528fa6ab0728e441/README.md
  const model = modelOf("kimi-linear-48b-a3b");
  const all = kvCacheBytes({ ...model, cachedLayers: model.layers }, 16, 2 ** 20);
  expectNear(1 - kvCacheBytes(model, 16, 2 ** 20) / all, 0.75);
});

test("compressed entries and an index take the published memory", () => {
  // "Appendix" of vLLM's post on DeepSeek-V4: `${vllmPosts}2026-04-24-deepseek-v4.md`
  expect(kvCacheBytes(modelOf("deepseek-v3-2"), 16, 2 ** 20) / gib).toBeCloseTo(83.9, 1);
  expect(kvCacheBytes(modelOf("deepseek-v4-pro"), 16, 2 ** 20) / gib).toBeCloseTo(9.62, 2);
});

// No source states these; they were summed layer by layer, apart from this code.
test.each<[model: string, tokens: number, kept: number, read: number]>([
  ["deepseek-v4-flash", 2 ** 20, 7_219_838_976, 1_593_704_448],
  ["glm-5", 100_000, 10_982_400_000, 2_180_825_088],
  ["glm-5-2", 100_000, 9_523_200_000, 721_625_088],
  ["minimax-m3", 100_000, 13_747_200_000, 2_312_675_328],
  ["gemma-4-31b", 100_000, 9_030_860_800, 9_030_860_800],
  ["gemma-4-26b-a4b", 100_000, 2_257_715_200, 2_257_715_200],
  ["gemma-4-12b", 100_000, 1_973_944_320, 1_973_944_320],
  ["mimo-v2-flash", 100_000, 2_329_559_040, 2_329_559_040],
])("the caches of %s at %i tokens are the sum over its layers", (id, tokens, kept, read) => {
  const { caches = [] } = modelOf(id);
  expect([listedCacheBytes(caches, 16, tokens), listedReadBytes(caches, 16, tokens)]).toEqual([kept, read]);
});

test.each<[model: string, bits: number, bytes: number, source: string]>([
  ["llama-3-1-8b", 16, 16e9, llama31],
  ["llama-3-1-8b", 8, 8e9, llama31],
  ["llama-3-1-70b", 16, 140e9, llama31],
  ["llama-3-1-70b", 4, 35e9, llama31],
  ["llama-3-1-405b", 16, 810e9, llama31],
  ["llama-3-1-405b", 4, 203e9, llama31],
])("the weights of %s in %i bits are within 5%% of the published figure", (id, weightBits, published) => {
  expectNear(memoryOf(modelOf(id), { ...inference, weightBits }).weights, published);
});

test.each<[model: string, parameters: number, source: string]>([
  ["gpt-oss-20b", 21e9, gptOss],
  ["gpt-oss-120b", 117e9, gptOss],
  ["mistral-small-3-1-24b", 24e9, "https://huggingface.co/mistralai/Mistral-Small-3.1-24B-Base-2503"],
  ["glm-4-5-air", 106e9, "https://github.com/zai-org/GLM-4.5/blob/170f20b2c10659008fdbc909d478bc2a75bc3627/README.md"],
  [
    "kimi-linear-48b-a3b",
    48e9,
    "https://github.com/MoonshotAI/Kimi-Linear/blob/858dba5ee09b7bf8a4830150528fa6ab0728e441/README.md",
  ],
  [
    "nemotron-3-super-120b-a12b",
    120e9,
    "https://github.com/NVIDIA-NeMo/Megatron-Bridge/blob/067f987df03b8355b03192d88d70f1709fedf51a/docs/models/nemotron/nemotron3-super.md",
  ],
  [
    "deepseek-v3-2",
    671e9,
    "https://github.com/deepseek-ai/DeepSeek-V3/blob/9b4e9788e4a3a731f7567338ed15d3ec549ce03b/README.md",
  ],
  ["deepseek-v4-flash", 284e9, `${sglangModels}DeepSeek/DeepSeek-V4.mdx`],
  ["glm-5", 744e9, "https://github.com/zai-org/GLM-5/blob/218be5246e4d3c38699de5717437d6d5daee4ec4/README.md"],
  ["gemma-4-31b", 31e9, `${sglangModels}Google/Gemma4.mdx`],
  ["gemma-4-26b-a4b", 26e9, `${sglangModels}Google/Gemma4.mdx`],
  ["gemma-4-12b", 12e9, `${sglangModels}Google/Gemma4.mdx`],
  [
    "minimax-m2",
    230e9,
    "https://github.com/MiniMax-AI/MiniMax-M2/blob/2e575efec12773cdc5d811341089512452bfb468/README.md",
  ],
  ["minimax-m3", 428e9, `${sglangModels}MiniMax/MiniMax-M3.mdx`],
  ["mistral-small-4-119b", 119e9, `${sglangModels}Mistral/Mistral-Small-4.mdx`],
  [
    "mimo-v2-flash",
    309e9,
    "https://github.com/XiaomiMiMo/MiMo-V2-Flash/blob/b4eaae40d3728657ff7f0f9397dcce3c9ab3d3b7/README.md",
  ],
  ["kimi-k2", 1e12, "https://github.com/MoonshotAI/Kimi-K2/blob/c6157be8531e1c52f5dfd3bb91a1275b089eac50/README.md"],
])("the tensors of %s have within 5%% of the parameters that its developers state", (id, published) => {
  expectNear(modelOf(id).parameters, published);
});

test("the optimizer of a model with 1.5 billion parameters takes the published 18 GB", () => {
  // https://github.com/deepspeedai/DeepSpeed/blob/0101896ac3683a474a1d8085ae1a37c920f642bf/docs/_tutorials/zero.md
  const model = { ...modelOf("llama-3-1-8b"), parameters: 1.5e9, activeParameters: 1.5e9 };
  expectNear(memoryOf(model, { ...inference, stage: "pre-training" }).optimizer, 18e9);
});

test.each<[batch: number, tokensPerSecond: number]>([
  [1, 200.61],
  [8, 659.3],
  [16, 787.99],
  [32, 873.21],
  [240, 963.53],
])("Llama 2 13B on 8 TPU v5e at batch %i has the published bound on throughput", (batch, published) => {
  // Table "Modeling throughput and latency for LLaMA 2-13B" of scalingBook: 0.82 TB/s of bandwidth per chip.
  const card = { memory: 16e9, bandwidth: 0.82e12, peaks: [] };
  const load = { ...inference, cards: 8, context: 8192, batch };
  expectNear(decodingBound(modelOf("llama-2-13b"), load, card).tokensPerSecond, published);
});

test("the context that each model supports can be entered", () => {
  const contextOf = ({ id, maxContext }: ModelOption) => {
    const read = readCase({ ...exampleTexts(options), model: id, context: String(maxContext) }, options);
    return read.issues ?? read.chosen.load.context;
  };
  expect(models.map(contextOf)).toEqual(models.map(({ maxContext }) => maxContext));
});

test.each([
  ["gemma-3-27b", 62 * 576],
  ["gemma-4-31b", 60 * 576],
  ["minimax-m3", 60 * 576 + 57 * 128],
  ["mimo-v2-flash", 48 * 576],
  ["deepseek-v3-2", 61 * (576 + 128)],
])("with latent attention as in DeepSeek-V3, %s caches so many values for a token", (id, values) => {
  const card = { memory: 8e10, bandwidth: 2e12, peaks: [] };
  const after = applyEffect({ model: modelOf(id), load: inference, card }, { latentSize: 576 });
  expect(kvCacheBytes(after.model, 8, 1)).toBe(values);
});
