import { stopWords } from "../search/stop-words";
import { tokenize } from "../search/tokenize";
import { foldTitle } from "../text/fold-title";
import type { Paper } from "./entities";

/** Kind of a feature. */
export type FeatureKind = "topic" | "technique" | "author" | "word";

/** Something that papers can share. */
export interface Feature {
  kind: FeatureKind;
  /** Equal for the same feature of two papers. */
  key: string;
  /** Path of the topic, id of the technique, name of the author, or the word as the paper writes it. */
  name: string;
}

/** Shorter words are not features. */
const minWordLength = 3;

/** A number, or an amount such as "32b" and "16k". Papers that share one have little in common. */
const amount = /^[\d.]+\p{L}?$/u;

/** Returns the topics, techniques, authors and words of a paper. The words are those of title, tldr and note. */
export function featuresOf(
  paper: Pick<Paper, "topics" | "techniques" | "authors" | "title" | "tldr" | "body">,
): Feature[] {
  const { topics, techniques, authors, title, tldr = "", body } = paper;
  const byKey = new Map<string, Feature>();
  const add = (kind: FeatureKind, text: string, name = text) => {
    const key = `${kind} ${text}`;
    if (!byKey.has(key)) byKey.set(key, { kind, key, name });
  };
  for (const path of topics) add("topic", path);
  for (const id of techniques) add("technique", id);
  for (const name of authors) add("author", foldTitle(name), name);
  for (const text of [title, tldr, body]) {
    for (const { text: word, start, end } of tokenize(text)) {
      if (word.length < minWordLength || stopWords.has(word) || amount.test(word)) continue;
      add("word", word, text.slice(start, end));
    }
  }
  return [...byKey.values()];
}
