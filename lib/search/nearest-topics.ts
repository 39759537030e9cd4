import type { FoundEntry } from "./find-entries";
import type { SearchData } from "./search-data";
import { tokenTexts } from "./tokenize";

const maxTopics = 4;
// Words with a common prefix of this length likely have the same root.
const rootLength = 4;

/** Returns topics that share a word, or its prefix, with a text: suggestions for a search without results. */
export function nearestTopics(text: string, { topics }: Pick<SearchData, "topics">): FoundEntry[] {
  const words = tokenTexts(text);
  return topics
    .map(({ title, aliases }, entry): FoundEntry => {
      const topicWords = [title, ...aliases].flatMap(tokenTexts);
      const shared = words.filter((word) => topicWords.some((candidate) => isSimilar(word, candidate)));
      return { kind: "topic", entry, fit: shared.length / Math.max(1, words.length), name: title };
    })
    .filter(({ fit }) => fit > 0)
    .sort((a, b) => b.fit - a.fit)
    .slice(0, maxTopics);
}

function isSimilar(word: string, candidate: string): boolean {
  return candidate === word || (word.length >= rootLength && candidate.startsWith(word.slice(0, rootLength)));
}
