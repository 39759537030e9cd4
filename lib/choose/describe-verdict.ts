import { formatCount } from "../text/format";
import { type ChosenCase, capacityOf } from "./describe-effect";
import { formatGigabytes } from "./format-amounts";
import { isBeyondModel } from "./limits";
import { memoryOf } from "./memory";

/** Whether a case works, and why, as text. */
export interface Verdict {
  /** Whether it fits in memory and the model supports the context. */
  works: boolean;
  text: string;
}

/** Says whether a case fits in memory, and whether the model supports its context. */
export function describeVerdict(chosen: ChosenCase): Verdict {
  const { model, load } = chosen;
  const { total } = memoryOf(model, load);
  const capacity = capacityOf(chosen);
  const fits = total <= capacity;
  const isBeyond = isBeyondModel(model, load);
  const limit = `the model supports only ${formatCount(model.maxContext)} tokens`;
  const used = `${formatGigabytes(total)} of ${formatGigabytes(capacity)}`;
  if (!fits) {
    const text = `Does not fit: ${used}, ${formatGigabytes(total - capacity)} too much`;
    return { works: false, text: isBeyond ? `${text}, and ${limit}` : text };
  }
  const share = `${used}, ${Math.round((total / capacity) * 100)}%`;
  return { works: !isBeyond, text: isBeyond ? `Fits in memory (${share}), but ${limit}` : `Fits: ${share}` };
}
