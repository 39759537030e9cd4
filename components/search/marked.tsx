import type { Range } from "@/lib/search/term-ranges";

/** Shows a text with marked ranges. */
export function Marked({ text, ranges }: { text: string; ranges: readonly Range[] }) {
  const parts: React.ReactNode[] = [];
  let end = 0;
  for (const [start, stop] of ranges.toSorted(([a], [b]) => a - b)) {
    if (stop <= end) continue;
    const from = Math.max(start, end);
    parts.push(text.slice(end, from), <mark key={from}>{text.slice(from, stop)}</mark>);
    end = stop;
  }
  parts.push(text.slice(end));
  return parts;
}
