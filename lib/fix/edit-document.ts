import { type Document, parseDocument } from "yaml";
import type { Edit } from "./change";
import type { Block } from "./parse-block";

/** What an author reads of a change: where it is, what was there, what is there now. */
export type DescribedEdit = Required<Pick<Edit, "at" | "was" | "is">>;

/**
 * The edit that writes a front matter anew with a change to its YAML document, comments and all other values kept; none
 * when `change` changes nothing and returns undefined.
 */
export function editDocument(
  { start, end }: Block,
  text: string,
  change: (document: Document) => DescribedEdit | undefined,
): Edit[] {
  const former = text.slice(start, end);
  const document = parseDocument(former, { stringKeys: true });
  const described = change(document);
  if (!described) return [];
  const written = document.toString({ lineWidth: 0 });
  return [{ ...described, start, end, text: former.includes("\r\n") ? written.replaceAll("\n", "\r\n") : written }];
}
