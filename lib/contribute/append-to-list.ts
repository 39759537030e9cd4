import { type Document, isMap, isScalar, isSeq, type Pair, parseDocument } from "yaml";

/**
 * Adds items to a list in a file's front matter and leaves everything else as its author wrote it, comments included.
 * A list that is not there yet is put where `order`, the keys of the schema, has it.
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

/** Adds a key with its value where `order`, the keys of the schema, has it. */
export function insertPair(document: Document, pair: Pair, order: readonly string[]): void {
  if (!isMap(document.contents)) return;
  const { items } = document.contents;
  const rankOf = ({ key }: Pair) => order.indexOf(isScalar(key) ? String(key.value) : "");
  const place = items.findIndex((item) => rankOf(item) > rankOf(pair));
  items.splice(place < 0 ? items.length : place, 0, pair);
}
