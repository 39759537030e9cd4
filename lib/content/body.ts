import type { RootContent } from "mdast";
import { visit } from "unist-util-visit";
import { cutText } from "../text/cut-text";
import { classifyLink } from "../text/links";
import { findSlowLine } from "../text/markdown-limits";
import { parseMarkdown } from "../text/parse-markdown";
import type { Issue } from "./issue";
import { checkSections } from "./sections";
import type { Position } from "./yaml-block";

/** A link in prose to a page of this site. It is checked when all pages are known. */
export interface InternalLink extends Position {
  /** Path from the site's root, for example `/papers/some-id/`. */
  target: string;
}

/**
 * Characters that HTML and links need, or that begin a character reference. Most notes have none and are not parsed.
 * Plain http addresses become links too, but they are safe.
 */
const htmlOrLink = /[<[@&]/;

/**
 * Checks the prose of a file: no HTML, only safe links and, in papers, only headings of sections. Returns the issues and
 * the links to pages of this site.
 */
export function checkBody(
  path: string,
  body: string,
  bodyLine: number,
  { isPaper = false }: { isPaper?: boolean } = {},
): { issues: Issue[]; internalLinks: InternalLink[] } {
  const issues: Issue[] = [];
  const internalLinks: InternalLink[] = [];
  if (body.trim() === "") return { issues, internalLinks };

  const positionOf = (node: RootContent): Position => {
    const { start, end } = node.position ?? { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
    const length = end.line === start.line ? end.column - start.column : 0;
    return { line: start.line + bodyLine - 1, column: start.column, ...(length > 0 && { length }) };
  };
  const slow = findSlowLine(body);
  if (slow) {
    const { line, kind, message, hint } = slow;
    issues.push({ path, line: bodyLine + line - 1, column: 1, rule: kind, message, hint });
    return { issues, internalLinks };
  }
  if (isPaper) issues.push(...checkSections(path, body, bodyLine));
  if (!htmlOrLink.test(body)) return { issues, internalLinks };
  visit(parseMarkdown(body), (node) => {
    if (node.type === "html") {
      issues.push({
        path,
        ...positionOf(node),
        rule: "raw-html",
        message: `HTML is not rendered: ${JSON.stringify(cutText(node.value, 40))}.`,
        hint: "Use Markdown, or put code in backticks.",
      });
    } else if (node.type === "image" || node.type === "imageReference") {
      const message = "The text contains an image.";
      issues.push({ path, ...positionOf(node), rule: "image", message, hint: "Link to it instead." });
    } else if (node.type === "link" || node.type === "definition") {
      const target = classifyLink(node.url);
      if (target.kind === "internal") internalLinks.push({ target: target.path, ...positionOf(node) });
      if (target.kind === "unsafe") {
        issues.push({
          path,
          ...positionOf(node),
          rule: "unsafe-link",
          message: `The link address ${JSON.stringify(cutText(node.url, 60))} is not allowed.`,
          hint: "Use a full http:// or https:// address, or the path of a page of this site, such as /papers/some-id/.",
        });
      }
    }
  });
  return { issues, internalLinks };
}
