import { distance } from "fastest-levenshtein";

/**
 * The candidate that `wanted` was most likely meant to be, or undefined when none is near:
 * the same last path segment, or at most a third of the letters changed.
 */
export function nearest(wanted: string, candidates: Iterable<string>): string | undefined {
  const folded = fold(wanted);
  let best: string | undefined;
  let bestDistance = Math.max(1, Math.floor(folded.length / 3)) + 1;
  for (const candidate of candidates) {
    const target = fold(candidate);
    const steps = Math.min(distance(folded, target), distance(lastSegment(folded), lastSegment(target)));
    if (steps < bestDistance) {
      best = candidate;
      bestDistance = steps;
    }
  }
  return best;
}

/** "Did you mean …?" for the nearest candidate, or undefined when none is near. */
export function didYouMean(wanted: string, candidates: Iterable<string>): string | undefined {
  const candidate = nearest(wanted, candidates);
  return candidate === undefined ? undefined : `Did you mean ${candidate}?`;
}

function fold(text: string): string {
  return text.toLowerCase().trim();
}

function lastSegment(path: string): string {
  const trimmed = path.replace(/\/+$/, "");
  return trimmed.slice(trimmed.lastIndexOf("/") + 1);
}
