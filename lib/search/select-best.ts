/**
 * The `count` items of highest worth, in no order but that of `items` among equals: time linear in the number of items
 * (quickselect, https://doi.org/10.1145/366622.366647).
 */
export function selectBest(items: readonly number[], worthOf: Float32Array, count: number): number[] {
  if (count < 1) return [];
  if (items.length <= count) return [...items];
  const worth = Float32Array.from(items, (item) => worthOf[item] ?? 0);
  const least = highest(worth, count);
  const better = items.filter((item) => (worthOf[item] ?? 0) > least);
  const equal: number[] = [];
  for (const item of items) {
    if (better.length + equal.length === count) break;
    if ((worthOf[item] ?? 0) === least) equal.push(item);
  }
  return [...better, ...equal];
}

/** The value that `count` values, itself among them, are at least as high as. Puts `values` in another order. */
function highest(values: Float32Array, count: number): number {
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
