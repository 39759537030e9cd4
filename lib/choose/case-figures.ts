import { countOf, formatCount } from "../text/format";
import { capacityOf } from "./describe-effect";
import { formatAmount, formatGigabytes, formatSeconds } from "./format-amounts";
import { isBeyondModel, largestBatch, longestContext } from "./limits";
import { memoryOf } from "./memory";
import type { ValidCase } from "./read-case";
import { decodingBound, promptSeconds, trainingDays } from "./speed";

/** A figure of a case, as text. */
export interface CaseFigure {
  label: string;
  value: string;
  note?: string;
}

/** Returns the bounds of a case as text: speed and limits for inference, time for training. */
export function caseFigures(read: ValidCase): CaseFigure[] {
  return [...(read.task.stage === "inference" ? inferenceFigures(read) : trainingFigures(read)), neededCards(read)];
}

function inferenceFigures({ model, card, chosen }: ValidCase): CaseFigure[] {
  const { load } = chosen;
  const { tokensPerSecond, bytesPerPass, limit } = decodingBound(model, load, card);
  const prompt = promptSeconds(model, load, card);
  const capacity = capacityOf(chosen);
  const context = longestContext(model, load, capacity);
  const supports = isBeyondModel(model, { ...load, context })
    ? ", but the model supports only"
    : "; the model supports";
  const batch = largestBatch(model, load, capacity);
  const perSequence = load.batch > 1 ? `${formatAmount(tokensPerSecond / load.batch)} per sequence; ` : "";
  const bound = limit === "bandwidth" ? "bandwidth is the limit" : "arithmetic is the limit";
  return [
    {
      label: "Decoding",
      value: `at most ${formatAmount(tokensPerSecond)} tokens/s`,
      note: `${perSequence}each pass reads ${formatGigabytes(bytesPerPass)}; ${bound}`,
    },
    {
      label: load.batch > 1 ? "Reading the prompts" : "Reading the prompt",
      value: prompt === undefined ? "unknown" : `at least ${formatSeconds(prompt)}`,
      note: prompt === undefined ? "no peak of this accelerator is recorded" : "if it fills the context",
    },
    {
      label: "Longest context that fits",
      value: context === 0 ? "none" : countOf(context, "token"),
      note: `with ${countOf(load.batch, "sequence")}${supports} ${formatCount(model.maxContext)}`,
    },
    {
      label: "Largest batch that fits",
      value: batch === 0 ? "none" : countOf(batch, "sequence"),
      note: `of ${countOf(load.context, "token")}`,
    },
  ];
}

function trainingFigures({ model, card, chosen }: ValidCase): CaseFigure[] {
  const days = trainingDays(model, chosen.load, card, 1e9);
  return [
    {
      label: "A billion tokens",
      value: days === undefined ? "unknown" : `at least ${formatSeconds(days * 86_400)}`,
      note: days === undefined ? "no peak of this accelerator is recorded" : "at the peak, which no run reaches",
    },
  ];
}

function neededCards({ model, card, chosen }: ValidCase): CaseFigure {
  const cards = Math.ceil(memoryOf(model, chosen.load).total / card.memory);
  return {
    label: "Accelerators that hold it",
    value: formatCount(cards),
    note: `of ${formatGigabytes(card.memory)} each`,
  };
}
