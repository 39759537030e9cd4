/** A year of a list, and whether it is part of a date with a month. */
export interface ListedDate {
  year: number;
  hasMonth: boolean;
}

const year = String.raw`(?<!\d)(?<year>(?:19[5-9]|20)\d\d)(?!\d)`;
const monthName = String.raw`(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?`;
const day = String.raw`[0-3]?\d(?:st|nd|rd|th)?`;
const monthNumber = "(?:1[0-2]|0?[1-9])";
const separator = String.raw`\s?[./\-–]\s?`;

/** Forms of dates. The longest form that fits is first. */
const forms: readonly { pattern: string; hasMonth: boolean }[] = [
  { pattern: String.raw`${year}\s*年\s*${monthNumber}\s*月(?:\s*${day}\s*日)?`, hasMonth: true },
  { pattern: String.raw`${year}\s*年`, hasMonth: false },
  { pattern: String.raw`${year}${separator}${monthNumber}(?:${separator}[0-3]?\d)?`, hasMonth: true },
  { pattern: String.raw`(?:${day}\s+|[0-3]?\d-)?${monthName}[\s,-]*(?:${day},?\s+)?${year}`, hasMonth: true },
  { pattern: String.raw`${year}[\s,]*${monthName}(?:\s+${day})?`, hasMonth: true },
  { pattern: String.raw`(?:[0-3]?\d${separator})?${monthNumber}${separator}${year}`, hasMonth: true },
  { pattern: year, hasMonth: false },
  { pattern: String.raw`(?:['’‘\u0060]\s?(?<short>\d\d)(?!\d))(?<month>[./-]${monthNumber})?`, hasMonth: false },
];

const atEnd = forms.map(({ pattern, hasMonth }) => ({ pattern: new RegExp(`${pattern}$`, "iu"), hasMonth }));
const atStart = forms.map(({ pattern, hasMonth }) => ({ pattern: new RegExp(`^${pattern}`, "iu"), hasMonth }));

/** Returns the date at the end of a text, and the text before it. Two-digit years are in this century. */
export function dateAtEnd(text: string): (ListedDate & { rest: string }) | undefined {
  return match(text, atEnd, (found) => text.slice(0, found.index));
}

/** Returns the date at the start of a text, and the text after it. */
export function dateAtStart(text: string): (ListedDate & { rest: string }) | undefined {
  return match(text, atStart, (found) => text.slice(found[0].length));
}

function match(text: string, known: typeof atEnd, restOf: (found: RegExpExecArray) => string) {
  for (const { pattern, hasMonth } of known) {
    const found = pattern.exec(text);
    const { year: long, short, month } = found?.groups ?? {};
    if (!found || (long === undefined && short === undefined)) continue;
    return { year: Number(long ?? `20${short}`), hasMonth: hasMonth || month !== undefined, rest: restOf(found) };
  }
  return undefined;
}
