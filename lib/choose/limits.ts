import { type ModelLoad, type ModelShape, memoryOf } from "./memory";

/** Most tokens or sequences that are tried. */
const most = 2 ** 30;

/** Returns the largest batch that fits in `capacity` bytes; 0 if one sequence does not fit. */
export function largestBatch(model: ModelShape, load: ModelLoad, capacity: number): number {
  return largest((batch) => memoryOf(model, { ...load, batch }).total <= capacity);
}

/** Returns the longest context that fits in `capacity` bytes, in tokens; 0 if none fits. */
export function longestContext(model: ModelShape, load: ModelLoad, capacity: number): number {
  return largest((context) => memoryOf(model, { ...load, context }).total <= capacity);
}

/** Whether a context is longer than the model supports. Pre-training decides what the model will support. */
export function isBeyondModel(
  { maxContext }: Pick<ModelShape, "maxContext">,
  { stage, context }: Pick<ModelLoad, "stage" | "context">,
): boolean {
  return stage !== "pre-training" && context > maxContext;
}

/** Returns the largest whole number that fits, if all smaller ones fit, too. */
function largest(fits: (count: number) => boolean): number {
  let high = 1;
  while (high < most && fits(high)) high *= 2;
  if (high >= most) return most;
  let low = Math.floor(high / 2);
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (fits(middle)) low = middle;
    else high = middle;
  }
  return low;
}
