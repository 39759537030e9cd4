import { distance } from "fastest-levenshtein";
import { trimEndOf } from "../text/trim-end";
import type { Issue } from "./issue";

/** Lists of up to `maxListed` choices are shown in full. Of longer lists, the nearest `maxNearest` are shown. */
const maxListed = 12;
const maxNearest = 5;

/**
 * Returns the candidate that `wanted` most likely means: one that has the same last path segment, or that differs in at
 * most a third of the letters of the longer one. Returns undefined if there is none.
 */
export function nearest(wanted: string, candidates: Iterable<string>): string | undefined {
  const [best] = rank(wanted, candidates);
  if (!best) return undefined;
  const length = Math.max(fold(wanted).length, lastSegment(best.candidate).length);
  return best.steps <= Math.max(1, Math.floor(length / 3)) ? best.candidate : undefined;
}

/** Returns "Did you mean …?" with the nearest candidate, or undefined if none is near. */
export function didYouMean(wanted: string, candidates: Iterable<string>): string | undefined {
  const candidate = nearest(wanted, candidates);
  return candidate === undefined ? undefined : `Did you mean ${candidate}?`;
}

/** Returns hint, suggestion and choices for an unknown value. The hint is `otherwise` if no candidate is near. */
export function describeChoices(
  wanted: string,
  candidates: Iterable<string>,
  otherwise: string,
): Pick<Issue, "hint" | "suggestion" | "choices"> {
  const all = [...candidates];
  const suggestion = nearest(wanted, all);
  return {
    ...(suggestion === undefined ? { hint: otherwise } : { hint: `Did you mean ${suggestion}?`, suggestion }),
    ...(all.length > 0 && { choices: { nearest: nearestFew(wanted, all), total: all.length } }),
  };
}

function nearestFew(wanted: string, candidates: readonly string[]): string[] {
  if (candidates.length <= maxListed) return [...candidates];
  return rank(wanted, candidates)
    .slice(0, maxNearest)
    .map(({ candidate }) => candidate);
}

/**
 * Returns all candidates, nearest first: by the last segment or the whole path, whichever is nearer, then by the whole
 * path. Equally near ones stay in order.
 */
function rank(wanted: string, candidates: Iterable<string>): { candidate: string; steps: number }[] {
  const folded = fold(wanted);
  return Array.from(candidates, (candidate) => {
    const target = fold(candidate);
    const wholeSteps = distance(folded, target);
    const steps = Math.min(wholeSteps, distance(lastSegment(folded), lastSegment(target)));
    return { candidate, steps, wholeSteps };
  }).sort((a, b) => a.steps - b.steps || a.wholeSteps - b.wholeSteps);
}

function fold(text: string): string {
  return text.toLowerCase().trim();
}

function lastSegment(path: string): string {
  const trimmed = trimEndOf(path, /\//);
  return trimmed.slice(trimmed.lastIndexOf("/") + 1);
}
