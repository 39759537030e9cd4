import { type Document, isMap, isScalar, isSeq, type Pair, parseDocument } from "yaml";

/**
 * Adds items to a list in the front matter of a file. The rest of the file, including comments, does not change.
 * A missing list is inserted at its position in `order`, the keys of the schema.
 *
 * @throws Error for a file without front matter.
 */
export function appendToList(text: string, key: string, items: readonly unknown[], order: readonly string[]): string {
  const parts = /^(\uFEFF?---[^\n]*\n)([\s\S]*?\n)(---[^\n]*(?:\n[\s\S]*)?)$/.exec(text);
  if (!parts) throw new Error("The file has no front matter.");
  const [, opening = "", block = "", rest = ""] = parts;
  const document = parseDocument(block);
  const list = document.get(key);
  if (isSeq(list)) {
    for (const item of items) list.add(document.createNode(item));
    list.flow = false;
  } else insertPair(document, document.createPair(key, items), order);
  return `${opening}${document.toString({ lineWidth: 0 })}${rest}`;
}

/** Inserts a key and its value at its position in `order`, the keys of the schema. */
export function insertPair(document: Document, pair: Pair, order: readonly string[]): void {
  if (!isMap(document.contents)) return;
  const { items } = document.contents;
  const rankOf = ({ key }: Pair) => order.indexOf(isScalar(key) ? String(key.value) : "");
  const index = items.findIndex((item) => rankOf(item) > rankOf(pair));
  items.splice(index < 0 ? items.length : index, 0, pair);
}
