import { formatCount } from "../text/format";
import type { DecodingBound } from "./speed";

const significant = new Intl.NumberFormat("en", { maximumSignificantDigits: 3 });

/** Formats bytes in GB or TB (powers of 1000): "141 GB", "0.29 GB", "1.13 TB". */
export function formatGigabytes(bytes: number): string {
  const gigabytes = bytes / 1e9;
  if (gigabytes > 0 && gigabytes < 0.01) return "less than 0.01 GB";
  return gigabytes < 999.5 ? `${significant.format(gigabytes)} GB` : `${significant.format(gigabytes / 1000)} TB`;
}

/** Formats a number with three digits that count, with separators: "23.7", "1,250". */
export function formatAmount(amount: number): string {
  return amount >= 1000 ? formatCount(Number(amount.toPrecision(3))) : significant.format(amount);
}

/** Formats a duration: "41 ms", "1.2 s", "3.5 min", "2.1 h", "5 days". */
export function formatSeconds(seconds: number): string {
  if (seconds < 1) return `${formatAmount(seconds * 1000)} ms`;
  if (seconds < 120) return `${formatAmount(seconds)} s`;
  if (seconds < 7200) return `${formatAmount(seconds / 60)} min`;
  if (seconds < 172_800) return `${formatAmount(seconds / 3600)} h`;
  return `${formatAmount(seconds / 86_400)} days`;
}

/** Formats the speed of decoding: "at most 49 tokens/s" for a bound, "at best about 49 tokens/s" for an estimate. */
export function formatSpeed({
  tokensPerSecond,
  isExpected,
}: Pick<DecodingBound, "tokensPerSecond" | "isExpected">): string {
  return `${isExpected ? "at best about" : "at most"} ${formatAmount(tokensPerSecond)} tokens/s`;
}
