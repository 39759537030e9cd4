import { idAt, type SearchData } from "@/lib/search/search-data";
import { stopWords } from "@/lib/search/stop-words";
import { tokenTexts } from "@/lib/search/tokenize";
import { seededRandom } from "@/tests/shared/seeded-random";
import type { JudgedQuery } from "./judge";

/**
 * Generates queries from the papers, as a test set that the ranking is not tuned on: four words of a title with a typo
 * in a long one, the same words with an unfinished last one, the same words in another order, and an author with the
 * rarest word. Relevant are the paper of the query and all papers with the same words in title or author names, because
 * recombined titles share halves. The random choices depend on the id of each paper, so a new paper changes few
 * queries.
 */
export function generateQueries(data: SearchData, papers: number): JudgedQuery[] {
  const order = data.papers.title
    .map((_, paper) => {
      const random = seededRandom(seedOf(idAt(data.papers, paper)));
      return { paper, random, key: random() };
    })
    .sort((a, b) => a.key - b.key);
  const titlesWith = papersByWord(data.papers.title.map(tokenTexts));
  const bylinesWith = papersByWord(
    data.papers.authors.map((authors) => authors.flatMap((author) => tokenTexts(surnameOf(data.authors[author])))),
  );
  const count = (word: string) => titlesWith.get(word)?.size ?? 0;
  return order.slice(0, papers).flatMap(({ paper: source, random }) => {
    const pick = <Item>(items: readonly Item[]): Item | undefined => items[Math.floor(random() * items.length)];
    const words = tokenTexts(data.papers.title[source] ?? "").filter((word) => !stopWords.has(word) && word.length > 2);
    const make = (
      group: string,
      parts: readonly (string | undefined)[],
      relevant: ReadonlySet<number>,
    ): JudgedQuery[] =>
      parts.every((part) => part !== undefined)
        ? [
            {
              group,
              query: parts.join(" "),
              relevant: [...relevant].map((paper) => `paper:${idAt(data.papers, paper)}`),
            },
          ]
        : [];
    if (words.length < 4) return [];
    const start = Math.floor(random() * (words.length - 3));
    const some = words.slice(start, start + 4);
    const long = some.filter((word) => /^[a-z]{7,}$/.test(word));
    const mistyped = pick(long);
    const author = pick(data.papers.authors[source] ?? []);
    const surname = author === undefined ? undefined : surnameOf(data.authors[author]);
    const last = some.at(-1) ?? "";
    const rarest = some.toSorted((a, b) => count(a) - count(b))[0] ?? "";
    const sameWords = papersWithAll(some, titlesWith);
    const sameAuthor = papersWithAll(tokenTexts(surname ?? ""), bylinesWith);
    return [
      ...(mistyped
        ? make(
            "typo",
            some.map((word) => (word === mistyped ? withTypo(word, random) : word)),
            sameWords,
          )
        : []),
      ...(last.length > 4
        ? make("prefix", [...some.slice(0, -1), last.slice(0, Math.ceil(last.length / 2))], sameWords)
        : []),
      ...make("shuffled", [some[2], some[0], some[3], some[1]], sameWords),
      ...make("author", [surname, rarest], intersect(sameAuthor, papersWithAll([rarest], titlesWith))),
    ];
  });
}

function surnameOf(name = ""): string {
  return name.split(" ").at(-1) ?? "";
}

/** Maps each word to the indexes of the papers that have it. */
function papersByWord(wordsOf: readonly (readonly string[])[]): Map<string, Set<number>> {
  const papers = new Map<string, Set<number>>();
  for (const [paper, words] of wordsOf.entries()) {
    for (const word of words) papers.set(word, (papers.get(word) ?? new Set()).add(paper));
  }
  return papers;
}

function papersWithAll(words: readonly string[], papersWith: ReadonlyMap<string, ReadonlySet<number>>): Set<number> {
  const [first = "", ...others] = words;
  const found = [...(papersWith.get(first) ?? [])];
  return new Set(found.filter((paper) => others.every((word) => papersWith.get(word)?.has(paper))));
}

function intersect(some: ReadonlySet<number>, others: ReadonlySet<number>): Set<number> {
  return new Set([...some].filter((item) => others.has(item)));
}

/** Returns the FNV-1a hash of a text (https://datatracker.ietf.org/doc/draft-eastlake-fnv/). */
function seedOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash >>> 0;
}

/** Returns a word with a typo: a letter is missing, doubled, swapped with the next one, or replaced. */
function withTypo(word: string, random: () => number): string {
  const position = 1 + Math.floor(random() * (word.length - 2));
  const before = word.slice(0, position);
  const letter = word[position] ?? "";
  const after = word.slice(position + 1);
  switch (Math.floor(random() * 4)) {
    case 0:
      return before + after;
    case 1:
      return before + letter + letter + after;
    case 2:
      return before + (after[0] ?? "") + letter + after.slice(1);
    default:
      return before + (letter === "e" ? "a" : "e") + after;
  }
}
