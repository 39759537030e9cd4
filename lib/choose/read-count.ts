import { formatCount } from "../text/format";

/** What a field for a whole number takes. */
export interface CountLimits {
  most: number;
  /** What is counted, in the plural. */
  noun: string;
  /** Whether "k" after the number means × 1,024 and "M" × 1,024 × 1,024, as is usual for contexts. */
  allowsUnits?: boolean;
}

const units: Record<string, number> = { k: 1024, m: 1024 * 1024 };

/**
 * Reads a whole number from 1, with or without separators of thousands: "8192", "8,192", "8 192". Returns undefined if
 * the text is none, or outside the limits.
 */
export function readCount(text: string, { most, allowsUnits = false }: CountLimits): number | undefined {
  const [, digits = "", unit = ""] = /^(\d+|\d{1,3}(?:[,\s]\d{3})+)\s?([km])?$/i.exec(text.trim()) ?? [];
  if (unit && !allowsUnits) return undefined;
  const value = Number(digits.replace(/[,\s]/g, "")) * (units[unit.toLowerCase()] ?? 1);
  return value >= 1 && value <= most ? value : undefined;
}

/** Says why a text is not a number within the limits. */
export function describeCountIssue(text: string, { most, noun }: CountLimits): string {
  const typed = text.trim();
  // Some languages separate thousands by dots, others decimals.
  const [dotted] = /^[1-9]\d{0,2}(?:\.\d{3})+$/.exec(typed) ?? [];
  if (dotted && dotted.length < 16)
    return `“${dotted}” is ambiguous: a dot can also mark decimals. If you mean thousands, write ${formatCount(Number(dotted.replaceAll(".", "")))}.`;
  return `Write a whole number of ${noun} from 1 to ${formatCount(most)}.`;
}
