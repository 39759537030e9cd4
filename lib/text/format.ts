const numbers = new Intl.NumberFormat("en");

/** Formats a whole number with separators: "1,024". */
export function formatCount(count: number): string {
  return numbers.format(count);
}

/** Formats a size: "640 bytes", "12.5 KB", "3.1 MB". */
export function formatBytes(bytes: number): string {
  if (bytes < 1000) return countOf(bytes, "byte");
  const inKilobytes = bytes / 1000;
  return inKilobytes < 1000 ? `${inKilobytes.toFixed(1)} KB` : `${(inKilobytes / 1000).toFixed(1)} MB`;
}

/** Formats a number with its noun: "1 paper", "12 papers". */
export function countOf(count: number, noun: string): string {
  return `${formatCount(count)} ${noun}${count === 1 ? "" : "s"}`;
}

/** Returns the host of an http(s) address without a leading "www.": "arxiv.org". */
export function hostOf(url: string): string {
  return new URL(url).hostname.replace(/^www\./, "");
}

const days = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });

/** Formats a day: "23 November 2026" for "2026-11-23". */
export function formatDay(day: string): string {
  return days.format(new Date(`${day}T00:00:00Z`));
}

const months = new Intl.DateTimeFormat("en", { month: "short", year: "numeric", timeZone: "UTC" });

/** Formats a month: "Oct 2022" for "2022-10". A year stays as it is. */
export function formatPartialDate(date: string): string {
  return /^\d{4}-\d{2}$/.test(date) ? months.format(new Date(`${date}-01T00:00:00Z`)) : date;
}
