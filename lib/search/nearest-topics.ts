import type { FoundEntry } from "./find-entries";
import type { SearchData } from "./search-data";
import { tokenTexts } from "./tokenize";

const mostNearest = 4;
// Words that begin with so many of the same letters likely have the same root.
const rootLength = 4;

/** Topics that share a word, or the beginning of one, with a text: somewhere to go on from when nothing was found. */
export function nearestTopics(text: string, { topics }: Pick<SearchData, "topics">): FoundEntry[] {
  const words = tokenTexts(text);
  return topics
    .map(({ title, aliases }, place): FoundEntry => {
      const own = [title, ...aliases].flatMap(tokenTexts);
      const shared = words.filter((word) => own.some((candidate) => isLike(word, candidate)));
      return { kind: "topic", place, fit: shared.length / Math.max(1, words.length), name: title };
    })
    .filter(({ fit }) => fit > 0)
    .sort((a, b) => b.fit - a.fit)
    .slice(0, mostNearest);
}

function isLike(word: string, candidate: string): boolean {
  return candidate === word || (word.length >= rootLength && candidate.startsWith(word.slice(0, rootLength)));
}
