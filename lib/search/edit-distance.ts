/**
 * Returns the minimum number of insertions, deletions, substitutions and swaps of adjacent letters that turn `typed`
 * into `word` (optimal string alignment, a Damerau-Levenshtein distance), or `limit + 1` if it exceeds `limit`.
 * With `asPrefix`, compares `typed` with the nearest prefix of `word`. The maintained libraries count a swap, the most
 * common typo, as two edits.
 */
export function editDistance(typed: string, word: string, limit: number, asPrefix = false): number {
  const tooFar = limit + 1;
  const rows = typed.length;
  const columns = asPrefix ? Math.min(word.length, rows + limit) : word.length;
  if (rows - columns > limit || (!asPrefix && columns - rows > limit)) return tooFar;
  let before: number[] = [];
  let above = Array.from({ length: columns + 1 }, (_, column) => column);
  for (let row = 1; row <= rows; row++) {
    const current = [row];
    let rowMinimum = row;
    for (let column = 1; column <= columns; column++) {
      const isSame = typed.charCodeAt(row - 1) === word.charCodeAt(column - 1);
      let distance = Math.min(
        (above[column - 1] ?? tooFar) + (isSame ? 0 : 1),
        (above[column] ?? tooFar) + 1,
        (current[column - 1] ?? tooFar) + 1,
      );
      const isSwap =
        row > 1 &&
        column > 1 &&
        typed.charCodeAt(row - 1) === word.charCodeAt(column - 2) &&
        typed.charCodeAt(row - 2) === word.charCodeAt(column - 1);
      if (isSwap) distance = Math.min(distance, (before[column - 2] ?? tooFar) + 1);
      current[column] = distance;
      if (distance < rowMinimum) rowMinimum = distance;
    }
    if (rowMinimum > limit) return tooFar;
    before = above;
    above = current;
  }
  const distance = asPrefix ? Math.min(...above) : (above[columns] ?? tooFar);
  return Math.min(distance, tooFar);
}
