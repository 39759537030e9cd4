/** The kind of a Markdown link, by its target. */
export type LinkTarget = { kind: "external" } | { kind: "internal"; path: string } | { kind: "unsafe" };

/**
 * Classifies the target of a link: `http:` and `https:` addresses are external, paths such as `/papers/gptq/` are pages
 * of this site, and everything else is unsafe.
 */
export function classifyLink(url: string): LinkTarget {
  if (/^https?:\/\/[^\s/]/i.test(url)) return { kind: "external" };
  const internal = /^(\/(?!\/)[\w./~%-]*)(?:[?#][\w./~%?#&=+-]*)?$/.exec(url);
  if (internal?.[1]) return { kind: "internal", path: internal[1] };
  return { kind: "unsafe" };
}
