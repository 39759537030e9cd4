/** A range of years, both inclusive. An open end is infinite. */
export interface YearRange {
  from: number;
  to: number;
}

/**
 * Parses a year or a range of years: `2023`, `2022..2024`, `2022-2024`, `2022..`, `..2022`, `>2023`, `>=2023`, `<2023`,
 * `<=2023`. Returns undefined for anything else.
 */
export function readYears(value: string): YearRange | undefined {
  const [, sign, bound] = /^(>=?|<=?)(\d{4})$/.exec(value) ?? [];
  if (sign) {
    const year = Number(bound);
    const isOpen = sign.length === 1;
    return sign.startsWith(">")
      ? { from: isOpen ? year + 1 : year, to: Number.POSITIVE_INFINITY }
      : { from: Number.NEGATIVE_INFINITY, to: isOpen ? year - 1 : year };
  }
  const [, first, separator, last] = /^(\d{4})?(\.\.\.?|-|–)?(\d{4})?$/.exec(value) ?? [];
  if (separator === undefined) return first && !last ? { from: Number(first), to: Number(first) } : undefined;
  if (!first && !last) return undefined;
  const from = first ? Number(first) : Number.NEGATIVE_INFINITY;
  const to = last ? Number(last) : Number.POSITIVE_INFINITY;
  return from <= to ? { from, to } : undefined;
}
