/** Returns why a text with the form of a DOI is none, one sentence; undefined if it can be one. */
export function whyNoDoi(id: string): string | undefined {
  if (!id.startsWith("10.5555/")) return undefined;
  return `${id} is not a DOI. The ACM gives ids with 10.5555 to works without a DOI.`;
}
