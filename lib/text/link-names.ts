import type { Root } from "mdast";
import { findAndReplace } from "mdast-util-find-and-replace";
import { visit } from "unist-util-visit";

/**
 * Returns a tree in which the first mention of each name is a link to its address. A name is a whole word, written as
 * in `names`. Names in links, headings and code stay as they are, and so do those whose address the text links to.
 */
export function linkNames(tree: Root, names: ReadonlyMap<string, string>): Root {
  const linked = new Set<string>();
  visit(tree, "link", ({ url }) => {
    linked.add(url);
  });
  const wanted = [...names].filter(([, address]) => !linked.has(address)).map(([name]) => name);
  if (wanted.length === 0) return tree;
  const copy = structuredClone(tree);
  findAndReplace(
    copy,
    [
      patternOf(wanted),
      (name: string) => {
        const url = names.get(name);
        if (url === undefined || linked.has(url)) return false;
        linked.add(url);
        return { type: "link", url, children: [{ type: "text", value: name }] };
      },
    ],
    { ignore: ["link", "linkReference", "heading"] },
  );
  return copy;
}

/** Returns a pattern for whole names. Of two names that begin alike, the longer one comes first. */
function patternOf(names: readonly string[]): RegExp {
  const escaped = names
    .toSorted((a, b) => b.length - a.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`(?<![\\p{L}\\p{N}-])(?:${escaped.join("|")})(?![\\p{L}\\p{N}]|-[\\p{L}\\p{N}])`, "gu");
}
