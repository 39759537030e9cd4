import { columnsOfField, type FactColumn } from "../fact-columns";
import { foldLetters } from "../fold-text";
import { toId } from "../to-id";

/**
 * Returns the papers with a value in a field of facts: a number, a range such as `<=4` or `2..4`, or a value as shown or
 * as an id (`not-stated`). Returns undefined if the field does not have such a value.
 */
export function papersWithFact(columns: readonly FactColumn[], field: string, value: string): Set<number> | undefined {
  const papers = new Set<number>();
  let isKnown = false;
  for (const { values, labels, papers: own, facts } of columnsOfField(columns, field)) {
    const range = values.some((each) => typeof each === "number") ? readRange(value) : undefined;
    const isWanted = values.map((each, index) =>
      typeof each === "number"
        ? range !== undefined && range.from <= each && each <= range.to && !range.excluded.includes(each)
        : [each, labels?.[index] ?? each].some((name) => isName(name, value)),
    );
    isKnown ||= range !== undefined || isWanted.includes(true);
    for (const [index, paper] of own.entries()) if (facts[index]?.some((each) => isWanted[each])) papers.add(paper);
  }
  return isKnown ? papers : undefined;
}

/** Returns up to twelve values of a field, for a hint. */
export function exampleValues(columns: readonly FactColumn[], field: string): string[] {
  const values = columnsOfField(columns, field).flatMap((column) => column.labels ?? column.values.map(String));
  return [...new Set(values)].slice(0, 12);
}

function isName(name: string, value: string): boolean {
  return foldLetters(name) === foldLetters(value) || toId(name) === toId(value);
}

/** Parses `4`, `1.58`, `<4`, `<=4`, `>4`, `>=4`, `2..4`, `2..` and `..4`. `excluded` has the bounds of open ranges. */
function readRange(value: string): { from: number; to: number; excluded: number[] } | undefined {
  const number = "(-?\\d+(?:\\.\\d+)?)";
  const [, sign, bound] = new RegExp(`^([<>]=?|=)?${number}$`).exec(value) ?? [];
  if (bound !== undefined) {
    const limit = Number(bound);
    const excluded = sign === "<" || sign === ">" ? [limit] : [];
    return {
      from: sign?.startsWith("<") ? Number.NEGATIVE_INFINITY : limit,
      to: sign?.startsWith(">") ? Number.POSITIVE_INFINITY : limit,
      excluded,
    };
  }
  const [whole, first, last] = new RegExp(`^${number}?\\.\\.${number}?$`).exec(value) ?? [];
  if (whole === undefined || (first === undefined && last === undefined)) return undefined;
  return {
    from: first === undefined ? Number.NEGATIVE_INFINITY : Number(first),
    to: last === undefined ? Number.POSITIVE_INFINITY : Number(last),
    excluded: [],
  };
}
