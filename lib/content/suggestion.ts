import { distance } from "fastest-levenshtein";
import type { Issue } from "./issue";

/** So many choices are told in full; of more than these, a few. */
const manyChoices = 12;
const fewChoices = 5;

/**
 * The candidate that `wanted` was most likely meant to be, or undefined when none is near:
 * the same last path segment, or at most a third of the letters changed.
 */
export function nearest(wanted: string, candidates: Iterable<string>): string | undefined {
  const limit = Math.max(1, Math.floor(fold(wanted).length / 3));
  const [best] = rank(wanted, candidates);
  return best && best.steps <= limit ? best.candidate : undefined;
}

/** "Did you mean …?" for the nearest candidate, or undefined when none is near. */
export function didYouMean(wanted: string, candidates: Iterable<string>): string | undefined {
  const candidate = nearest(wanted, candidates);
  return candidate === undefined ? undefined : `Did you mean ${candidate}?`;
}

/** What an issue says of the values that could stand in the place of `wanted`: `otherwise` when none is near. */
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
  if (candidates.length <= manyChoices) return [...candidates];
  return rank(wanted, candidates)
    .slice(0, fewChoices)
    .map(({ candidate }) => candidate);
}

/** All candidates, the nearest first; of equally near ones the one that came first. */
function rank(wanted: string, candidates: Iterable<string>): { candidate: string; steps: number }[] {
  const folded = fold(wanted);
  return Array.from(candidates, (candidate) => {
    const target = fold(candidate);
    const steps = Math.min(distance(folded, target), distance(lastSegment(folded), lastSegment(target)));
    return { candidate, steps };
  }).sort((a, b) => a.steps - b.steps);
}

function fold(text: string): string {
  return text.toLowerCase().trim();
}

function lastSegment(path: string): string {
  const trimmed = path.replace(/\/+$/, "");
  return trimmed.slice(trimmed.lastIndexOf("/") + 1);
}
