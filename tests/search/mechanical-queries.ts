import { idAt, type SearchData } from "@/lib/search/search-data";
import { stopWords } from "@/lib/search/stop-words";
import { tokenTexts } from "@/lib/search/tokenize";
import { seededRandom } from "@/tests/shared/seeded-random";
import type { JudgedQuery } from "./judge";

/**
 * Queries made from the papers by rule, for a check that nobody tuned on: four words of the title with a slip in a long
 * one, the same with the last one unfinished, the same in another order, and an author with the rarest of them. Each
 * query is answered by the paper that it was made from and by those that have the same words, slips mended, in title and
 * byline as well: recombined titles share halves. All else counts as a miss. Which papers are taken, and what is asked for
 * them, hangs on each paper's own id: a paper that is added changes few queries.
 */
export function makeMechanicalQueries(data: SearchData, papers: number): JudgedQuery[] {
  const order = data.papers.title
    .map((_, place) => {
      const random = seededRandom(seedOf(idAt(data.papers, place)));
      return { place, random, key: random() };
    })
    .sort((a, b) => a.key - b.key);
  const titlesWith = papersByWord(data.papers.title.map(tokenTexts));
  const bylinesWith = papersByWord(
    data.papers.authors.map((authors) => authors.flatMap((author) => tokenTexts(surnameOf(data.authors[author])))),
  );
  const count = (word: string) => titlesWith.get(word)?.size ?? 0;
  return order.slice(0, papers).flatMap(({ place, random }) => {
    const pick = <Item>(items: readonly Item[]): Item | undefined => items[Math.floor(random() * items.length)];
    const words = tokenTexts(data.papers.title[place] ?? "").filter((word) => !stopWords.has(word) && word.length > 2);
    const make = (group: string, parts: readonly (string | undefined)[], right: ReadonlySet<number>): JudgedQuery[] =>
      parts.every((part) => part !== undefined)
        ? [{ group, query: parts.join(" "), relevant: [...right].map((paper) => `paper:${idAt(data.papers, paper)}`) }]
        : [];
    if (words.length < 4) return [];
    const start = Math.floor(random() * (words.length - 3));
    const some = words.slice(start, start + 4);
    const long = some.filter((word) => /^[a-z]{7,}$/.test(word));
    const slipped = pick(long);
    const author = pick(data.papers.authors[place] ?? []);
    const surname = author === undefined ? undefined : surnameOf(data.authors[author]);
    const last = some.at(-1) ?? "";
    const rarest = some.toSorted((a, b) => count(a) - count(b))[0] ?? "";
    const sameWords = papersWithAll(some, titlesWith);
    const sameAuthor = papersWithAll(tokenTexts(surname ?? ""), bylinesWith);
    return [
      ...(slipped
        ? make(
            "typo",
            some.map((word) => (word === slipped ? slip(word, random) : word)),
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

/** For each word, the places of the papers that have it. */
function papersByWord(wordsOf: readonly (readonly string[])[]): Map<string, Set<number>> {
  const papers = new Map<string, Set<number>>();
  for (const [place, words] of wordsOf.entries()) {
    for (const word of words) papers.set(word, (papers.get(word) ?? new Set()).add(place));
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

/** A number for a text: FNV-1a (https://datatracker.ietf.org/doc/draft-eastlake-fnv/). */
function seedOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let place = 0; place < text.length; place++) hash = Math.imul(hash ^ text.charCodeAt(place), 0x01000193);
  return hash >>> 0;
}

/** A word with one slip: a letter left out, doubled, swapped with the next, or another in its place. */
function slip(word: string, random: () => number): string {
  const place = 1 + Math.floor(random() * (word.length - 2));
  const before = word.slice(0, place);
  const letter = word[place] ?? "";
  const after = word.slice(place + 1);
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
