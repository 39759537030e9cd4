import { buildSearchData } from "../search/build-search-data";
import { matchWords, maxTerms } from "../search/match-words";
import { buildSearchIndex, type SearchIndex } from "../search/search-index";
import type { Paper } from "../survey/entities";
import type { Survey } from "../survey/survey";
import { flattenTopics } from "../survey/taxonomy";
import { distinctiveWords } from "./distinctive-words";

/** Where papers may belong, by their titles and abstracts. */
export interface Suggestions {
  /** Paths of topics, the most fitting first. */
  topics(text: string): string[];
  /** Ids of techniques, the most fitting first. */
  techniques(text: string): string[];
}

const mostNeighbours = 20;
const mostSuggestions = 8;
// What it counts that a text names something, beside what its nearest neighbor in the atlas counts.
const nameWeight = 0.5;

/**
 * Suggestions for papers that are new to a survey: what the text names, and what the papers have that the atlas's own
 * search finds nearest to it. Building them reads the whole survey once.
 */
export function buildSuggestions(survey: Survey): Suggestions {
  const index = buildSearchIndex(buildSearchData(survey));
  const topics = flattenTopics(survey.branches).map(({ path, title, aliases }) => ({
    id: path,
    names: [title, ...aliases],
  }));
  const techniques = [...survey.techniqueById.values()].map(({ id, name, aliases }) => ({
    id,
    names: [name, ...aliases],
  }));
  const suggest = (text: string, entries: readonly Named[], idsOf: (paper: Paper) => readonly string[]) => {
    const votes = new Map<string, number>();
    const vote = (id: string, weight: number) => votes.set(id, (votes.get(id) ?? 0) + weight);
    for (const { paper, nearness } of findNeighbours(text, survey.papers, index))
      for (const [place, id] of idsOf(paper).entries()) vote(id, nearness / (place + 1));
    const folded = foldWords(text);
    for (const { id, names } of entries)
      if (names.some((name) => foldWords(name).trim() !== "" && folded.includes(foldWords(name)))) vote(id, nameWeight);
    const ranked = [...votes].sort(([, a], [, b]) => b - a);
    return ranked.slice(0, mostSuggestions).map(([id]) => id);
  };
  return {
    topics: (text) => suggest(text, topics, (paper) => paper.topics),
    techniques: (text) => suggest(text, techniques, (paper) => paper.techniques),
  };
}

interface Named {
  id: string;
  names: readonly string[];
}

/** The papers that search finds by most of a text's words, with how near they stand: 1 for the nearest. */
function findNeighbours(
  text: string,
  papers: readonly Paper[],
  index: SearchIndex,
): { paper: Paper; nearness: number }[] {
  const { vocabulary } = index;
  // Search takes an unknown word for a slip; in a text it is a word of another subject.
  const isKnown = (word: string) => [word, word.replace(/s$/, "")].some((form) => vocabulary.idOf(form) !== undefined);
  const known = new Set(distinctiveWords(text).filter(isKnown));
  const terms = [...known].map((word) => ({ type: "word" as const, text: word }));
  const scores = papers.map(() => 0);
  // A query has a few words, a text has many; search takes them a handful at a time.
  for (let start = 0; start < terms.length; start += maxTerms) {
    const found = matchWords(terms.slice(start, start + maxTerms), index, { typos: false, compounds: false });
    for (const [place, score] of found.scores.entries()) scores[place] = (scores[place] ?? 0) + score;
  }
  const best = Math.max(...scores);
  return papers
    .flatMap((paper, place) => {
      // Squares let a few near ones outvote many that are hardly related.
      const nearness = ((scores[place] ?? 0) / best) ** 2;
      return nearness > 0 ? [{ paper, nearness }] : [];
    })
    .sort((a, b) => b.nearness - a.nearness)
    .slice(0, mostNeighbours);
}

/** Words with a blank on each side, so that whole words are found in whole words. */
function foldWords(text: string): string {
  return ` ${distinctiveWords(text).join(" ")} `;
}
