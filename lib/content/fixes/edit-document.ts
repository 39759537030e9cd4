import { type Document, isNode, parseDocument, visit } from "yaml";
import type { Edit } from "./change";
import type { Block } from "./parse-block";

/** What an author reads of a change: where it is, what was there, what is there now. */
export type DescribedEdit = Required<Pick<Edit, "at" | "was" | "is">>;

/**
 * The edit that writes a front matter anew with a change to its YAML document, all other values kept. None when `change`
 * changes nothing and returns undefined, or when a comment would be lost.
 */
export function editDocument(
  { start, end }: Block,
  text: string,
  change: (document: Document) => DescribedEdit | undefined,
): Edit[] {
  const former = text.slice(start, end);
  const document = parseDocument(former.replaceAll("\r\n", "\n"), { stringKeys: true });
  const comments = commentsOf(document);
  const described = change(document);
  if (!described || commentsOf(document) !== comments) return [];
  const written = document.toString({ lineWidth: 0 });
  return [{ ...described, start, end, text: former.includes("\r\n") ? written.replaceAll("\n", "\r\n") : written }];
}

/** All comments of a document, in no order. */
function commentsOf(document: Document): string {
  const comments: string[] = [document.comment, document.commentBefore].flatMap((comment) => comment ?? []);
  visit(document, {
    Node(_key, node) {
      if (isNode(node)) comments.push(...[node.comment, node.commentBefore].flatMap((comment) => comment ?? []));
    },
  });
  return comments.sort().join("\n");
}
