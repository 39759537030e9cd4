import type { TableCell } from "./data-table";

/** A number in the base unit of its kind: kilowatt-hours for all energies. */
export interface Amount {
  unit: string;
  value: number;
}

/** Base units with the names and the factors of all units of their kind. */
const kinds: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  tokens: { tokens: 1, token: 1 },
  bytes: { bytes: 1, KB: 1e3, MB: 1e6, GB: 1e9, TB: 1e12, PB: 1e15 },
  "GPU days": { "GPU days": 1, "GPU hours": 1 / 24, "TPU days": 1, "TPU hours": 1 / 24 },
  days: {
    day: 1,
    days: 1,
    hour: 1 / 24,
    hours: 1 / 24,
    week: 7,
    weeks: 7,
    month: 30,
    months: 30,
    year: 365,
    years: 365,
  },
  USD: { USD: 1 },
  EUR: { EUR: 1 },
  kWh: { Wh: 1e-3, kWh: 1, MWh: 1e3, GWh: 1e6 },
  "t CO2eq": { "kg CO2eq": 1e-3, "t CO2eq": 1, tCO2eq: 1, "kt CO2eq": 1e3 },
};

const unitByName = new Map(
  Object.entries(kinds).flatMap(([unit, names]) =>
    Object.entries(names).map(([name, factor]) => [name, { unit, factor }] as const),
  ),
);
const magnitudes: Readonly<Record<string, number>> = { K: 1e3, k: 1e3, M: 1e6, B: 1e9, T: 1e12 };
const words: Readonly<Record<string, number>> = { thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 };
const factorByMagnitude = new Map(Object.entries({ ...magnitudes, ...words }));
const numberWords = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

/** An amount in a text, which is not a rate: "15T+ tokens", "three months". */
const amountPattern = new RegExp(
  `(?<![\\w.,]|\\p{Letter}\\d*-)(\\d[\\d,]*(?:\\.\\d+)?|${numberWords.join("|")})\\s?(${[...factorByMagnitude.keys()].join("|")})?\\+?\\s?(${[...unitByName.keys()].join("|")})\\b(?! per\\b)`,
  "gu",
);

/** Returns the amounts in a text whose units are known. */
export function readAmounts(text: string): Amount[] {
  return [...text.matchAll(amountPattern)].flatMap(([, digits = "", magnitude = "", name = ""]) => {
    const known = unitByName.get(name);
    const word = numberWords.indexOf(digits);
    const number = word >= 0 ? word + 1 : Number(digits.replaceAll(",", ""));
    return known ? [{ unit: known.unit, value: number * (factorByMagnitude.get(magnitude) ?? 1) * known.factor }] : [];
  });
}

/**
 * Makes the cells of a column sort by kind of unit, the most frequent kind first, and by size within a kind. Cells
 * without an amount come after those with one. A cell without `amounts` has those of its text.
 */
export function sortByUnit(
  cells: readonly ({ cell: TableCell; amounts?: readonly Amount[] | undefined } | undefined)[],
): { cells: (TableCell | undefined)[]; units: string[] } {
  const read = cells.map((found) => found && { ...found, amounts: found.amounts ?? readAmounts(found.cell.text) });
  const counts = new Map<string, number>();
  for (const { unit } of read.flatMap((found) => found?.amounts ?? [])) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  const units = [...counts].sort(([, a], [, b]) => b - a).map(([unit]) => unit);
  return {
    units,
    cells: read.map((found) => {
      if (!found) return undefined;
      const [amount] = found.amounts.toSorted((a, b) => units.indexOf(a.unit) - units.indexOf(b.unit));
      if (!amount) return { ...found.cell, sortGroup: units.length };
      return { ...found.cell, sortGroup: units.indexOf(amount.unit), sortBy: amount.value };
    }),
  };
}
