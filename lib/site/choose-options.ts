import type { CardOption, CaseOptions, ModelOption, RemedyOption } from "../choose/case-options";
import type { ListedCache } from "../choose/listed-caches";
import { exampleTexts, type ReadCase, readCase } from "../choose/read-case";
import type { Remedy, TaskStage } from "../content/schema/guide";
import type { CacheFields } from "../content/schema/model";
import type { Guide, Hardware, Model } from "../survey/entities";
import type { Survey } from "../survey/survey";

/** What the page for choosing needs of a survey. */
type ChooseContent = Pick<Survey, "models" | "hardware" | "guides" | "calculator">;

/** Returns what readers can choose from; undefined if the survey lacks a part of it. */
export function chooseOptions({ models, hardware, guides, calculator }: ChooseContent): CaseOptions | undefined {
  if (models.length === 0 || hardware.length === 0 || guides.length === 0 || !calculator) return undefined;
  return {
    models: models.map(modelOption),
    cards: hardware.map(cardOption),
    tasks: guides.map(({ id, task, stage, measure, remedies }) => ({
      id,
      task,
      stage,
      measure,
      remedies: remedies.map((remedy) => remedyOption(remedy, stage)),
    })),
    example: calculator.example,
  };
}

/** Returns the example of a guide: its task with the values of the calculator. */
export function exampleOf(guide: Pick<Guide, "id">, options: CaseOptions): ReadCase {
  return readCase({ ...exampleTexts(options), task: guide.id }, options);
}

function remedyOption({ id, title, effect, retrains }: Remedy, stage: TaskStage): RemedyOption {
  return { id, title, ...(effect && { effect }), ...(retrains && stage === "inference" && { retrains: true }) };
}

function modelOption({ id, name, context, state, window, caches, experts, latentSize, ...model }: Model): ModelOption {
  return {
    id,
    name,
    maxContext: context.value,
    parameters: model.parameters.value,
    activeParameters: (model.activeParameters ?? model.parameters).value,
    layers: model.layers.value,
    cachedLayers: (model.cachedLayers ?? model.layers).value,
    hiddenSize: model.hiddenSize.value,
    heads: model.heads.value,
    kvHeads: model.kvHeads.value,
    headSize: model.headSize.value,
    ...(latentSize && { latentSize: latentSize.value }),
    ...(state && { state: { layers: state.layers, bytes: state.bytes } }),
    ...(window && { window: { layers: window.layers, tokens: window.tokens } }),
    ...(caches && { caches: caches.map(listedCache) }),
    ...(experts && { experts: { total: experts.total, perToken: experts.perToken } }),
  };
}

function listedCache({ layers, values, tokensPerEntry, window, readEntries }: CacheFields): ListedCache {
  return {
    layers,
    values,
    ...(tokensPerEntry && { tokensPerEntry }),
    ...(window && { window }),
    ...(readEntries && { readEntries }),
  };
}

function cardOption({ id, name, memory, bandwidth, peaks }: Hardware): CardOption {
  return {
    id,
    name,
    memory: memory.value * 1e9,
    bandwidth: bandwidth.value * 1e9,
    peaks: peaks.map(({ bits, value }) => ({ bits, operations: value * 1e12 })),
  };
}
