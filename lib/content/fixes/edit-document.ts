import { type Document, isNode, parseDocument, visit } from "yaml";
import type { Edit } from "./change";
import type { Block } from "./parse-block";

/** The description of a change: its offset, the previous and the new text. */
export type DescribedEdit = Required<Pick<Edit, "at" | "was" | "is">>;

/**
 * Returns the edit that rewrites a front matter with a change to its YAML document. All other values stay the same.
 * Returns no edit if `change` changes nothing and returns undefined, or if a comment would be lost.
 */
export function editDocument(
  { start, end }: Block,
  text: string,
  change: (document: Document) => DescribedEdit | undefined,
): Edit[] {
  const original = text.slice(start, end);
  const document = parseDocument(original.replaceAll("\r\n", "\n"), { stringKeys: true });
  const comments = commentsOf(document);
  const described = change(document);
  if (!described || commentsOf(document) !== comments) return [];
  const written = document.toString({ lineWidth: 0 });
  return [{ ...described, start, end, text: original.includes("\r\n") ? written.replaceAll("\n", "\r\n") : written }];
}

/** Returns all comments of a document in an order that does not depend on their position. */
function commentsOf(document: Document): string {
  const comments: string[] = [document.comment, document.commentBefore].flatMap((comment) => comment ?? []);
  visit(document, {
    Node(_key, node) {
      if (isNode(node)) comments.push(...[node.comment, node.commentBefore].flatMap((comment) => comment ?? []));
    },
  });
  return comments.sort().join("\n");
}
