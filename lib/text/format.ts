const numbers = new Intl.NumberFormat("en");

/** A whole number with separators: "1,024". */
export function formatCount(count: number): string {
  return numbers.format(count);
}

/** A number and its noun: "1 paper", "12 papers". */
export function countOf(count: number, noun: string): string {
  return `${formatCount(count)} ${noun}${count === 1 ? "" : "s"}`;
}

/** The host of an http(s) address, without a leading "www.": "arxiv.org". */
export function hostOf(url: string): string {
  return new URL(url).hostname.replace(/^www\./, "");
}

/** A byline for lists: all of up to three authors, or three and "et al."; undefined when nobody is known. */
export function shortByline(authors: readonly string[]): string | undefined {
  if (authors.length === 0) return undefined;
  return authors.length <= 3 ? authors.join(", ") : `${authors.slice(0, 3).join(", ")} et al.`;
}
