/**
 * Returns the `count` items with the highest scores, in no particular order. Of items with equal scores, it takes those
 * that come first. Time is linear in the number of items (quickselect, https://doi.org/10.1145/366622.366647).
 */
export function selectBest(items: readonly number[], scores: Float32Array, count: number): number[] {
  if (count < 1) return [];
  if (items.length <= count) return [...items];
  const values = Float32Array.from(items, (item) => scores[item] ?? 0);
  const minScore = nthHighest(values, count);
  const better = items.filter((item) => (scores[item] ?? 0) > minScore);
  const equal: number[] = [];
  for (const item of items) {
    if (better.length + equal.length === count) break;
    if ((scores[item] ?? 0) === minScore) equal.push(item);
  }
  return [...better, ...equal];
}

/** Returns the value at rank `count`, from 1 for the highest. Reorders `values`. */
function nthHighest(values: Float32Array, count: number): number {
  let low = 0;
  let high = values.length - 1;
  while (low < high) {
    const pivot = values[(low + high) >> 1] ?? 0;
    let left = low;
    let right = high;
    while (left <= right) {
      while ((values[left] ?? 0) > pivot) left++;
      while ((values[right] ?? 0) < pivot) right--;
      if (left <= right) {
        const value = values[left] ?? 0;
        values[left] = values[right] ?? 0;
        values[right] = value;
        left++;
        right--;
      }
    }
    if (count - 1 <= right) high = right;
    else if (count - 1 >= left) low = left;
    else break;
  }
  return values[count - 1] ?? 0;
}
