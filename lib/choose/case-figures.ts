import { countOf, formatCount } from "../text/format";
import { capacityOf } from "./describe-effect";
import { formatAmount, formatGigabytes, formatSeconds, formatSpeed } from "./format-amounts";
import { isBeyondModel, largestBatch, longestContext } from "./limits";
import { memoryOf } from "./memory";
import type { ValidCase } from "./read-case";
import { type CardShape, decodingBound, fastestPeak, promptSeconds, trainingDays } from "./speed";

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

function inferenceFigures({ chosen }: ValidCase): CaseFigure[] {
  const { model, load, card } = chosen;
  const decoding = decodingBound(model, load, card);
  const peak = fastestPeak(card, load.weightBits);
  const prompt = promptSeconds(model, load, card);
  const capacity = capacityOf(chosen);
  const context = longestContext(model, load, capacity);
  const supports = isBeyondModel(model, { ...load, context })
    ? ", but the model supports only"
    : "; the model supports";
  const batch = largestBatch(model, load, capacity);
  const perSequence = load.batch > 1 ? `${formatAmount(decoding.tokensPerSecond / load.batch)} per sequence; ` : "";
  const read = `reads ${formatGigabytes(decoding.bytesPerPass)}${decoding.isExpected ? " on average" : ""}`;
  const limit = decoding.limit
    ? `${decoding.limit} is the limit`
    : `${noPeak(card, load.weightBits)}, so only bandwidth counts`;
  return [
    {
      label: "Decoding",
      value: formatSpeed(decoding),
      note: `${perSequence}each pass ${read}; ${limit}`,
    },
    {
      label: load.batch > 1 ? "Reading the prompts" : "Reading the prompt",
      value: prompt === undefined ? "unknown" : `at least ${formatSeconds(prompt)}`,
      note: peak ? `if it fills the context, at the peak in ${peak.bits} bits` : noPeak(card, load.weightBits),
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

function trainingFigures({ chosen: { model, load, card } }: ValidCase): CaseFigure[] {
  const days = trainingDays(model, load, card, 1e9);
  return [
    {
      label: "A billion tokens",
      value: days === undefined ? "unknown" : `at least ${formatSeconds(days * 86_400)}`,
      note: days === undefined ? noPeak(card, 16) : "at the peak in 16 bits, which no run reaches",
    },
  ];
}

/** Says that an accelerator has no peak for weights of a width. */
function noPeak({ peaks }: CardShape, weightBits: number): string {
  if (peaks.length === 0) return "no peak of this accelerator is recorded";
  return `no peak in ${weightBits} bits${weightBits < 16 ? " or more" : ""} is recorded`;
}

function neededCards({ chosen: { model, load, card } }: ValidCase): CaseFigure {
  const cards = Math.ceil(memoryOf(model, load).total / card.memory);
  return {
    label: "Accelerators that hold it",
    value: formatCount(cards),
    note: `of ${formatGigabytes(card.memory)} each`,
  };
}
