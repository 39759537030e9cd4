/** What a Markdown link may lead to. */
export type LinkTarget = { kind: "external" } | { kind: "internal"; path: string } | { kind: "unsafe" };

/**
 * Sorts a link's target: `http:` and `https:` addresses, pages of this site (written from its root,
 * as `/papers/gptq/`), and everything else, which is unsafe.
 */
export function classifyLink(url: string): LinkTarget {
  if (/^https?:\/\/[^\s/]/i.test(url)) return { kind: "external" };
  const internal = /^(\/(?!\/)[\w./~%-]*)(?:[?#][\w./~%?#&=+-]*)?$/.exec(url);
  if (internal?.[1]) return { kind: "internal", path: internal[1] };
  return { kind: "unsafe" };
}
