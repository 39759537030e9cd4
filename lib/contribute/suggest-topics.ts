import { buildSearchData } from "../search/build-search-data";
import { matchWords, maxTerms } from "../search/match-words";
import { buildSearchIndex, type SearchIndex } from "../search/search-index";
import type { Paper } from "../survey/entities";
import type { Survey } from "../survey/survey";
import { flattenTopics } from "../survey/taxonomy";
import { distinctiveWords } from "./distinctive-words";

/** Suggests topics and techniques for the title and abstract of a paper. */
export interface Suggestions {
  /** Paths of topics, best match first. */
  topics(text: string): string[];
  /** Ids of techniques, best match first. */
  techniques(text: string): string[];
}

const maxNeighbors = 20;
const maxSuggestions = 8;
// Weight of a name in the text. The nearest paper of the atlas has weight 1.
const nameWeight = 0.5;

/**
 * Builds suggestions for new papers of a survey. A suggestion is named in the text, or belongs to papers that search
 * finds with the text. Building indexes the whole survey once.
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
    for (const { paper, nearness } of findNeighbors(text, survey.papers, index))
      for (const [position, id] of idsOf(paper).entries()) vote(id, nearness / (position + 1));
    const folded = foldWords(text);
    for (const { id, names } of entries)
      if (names.some((name) => foldWords(name).trim() !== "" && folded.includes(foldWords(name)))) vote(id, nameWeight);
    const ranked = [...votes].sort(([, a], [, b]) => b - a);
    return ranked.slice(0, maxSuggestions).map(([id]) => id);
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

/** Finds the papers that share most words with a text. `nearness` is 1 for the nearest. */
function findNeighbors(
  text: string,
  papers: readonly Paper[],
  index: SearchIndex,
): { paper: Paper; nearness: number }[] {
  const { vocabulary } = index;
  // Search treats an unknown word as a typo. In a text it is a word of another subject.
  const isKnown = (word: string) => [word, word.replace(/s$/, "")].some((form) => vocabulary.idOf(form) !== undefined);
  const known = new Set(distinctiveWords(text).filter(isKnown));
  const terms = [...known].map((word) => ({ type: "word" as const, text: word }));
  const scores = papers.map(() => 0);
  // A text has more words than search accepts in one query.
  for (let start = 0; start < terms.length; start += maxTerms) {
    const found = matchWords(terms.slice(start, start + maxTerms), index, { typos: false, compounds: false });
    for (const [index, score] of found.scores.entries()) scores[index] = (scores[index] ?? 0) + score;
  }
  const best = Math.max(...scores);
  return papers
    .flatMap((paper, index) => {
      // Squaring lets a few near papers outvote many distant ones.
      const nearness = ((scores[index] ?? 0) / best) ** 2;
      return nearness > 0 ? [{ paper, nearness }] : [];
    })
    .sort((a, b) => b.nearness - a.nearness)
    .slice(0, maxNeighbors);
}

/** Joins words with a space on each side of each word, so that only whole words match. */
function foldWords(text: string): string {
  return ` ${distinctiveWords(text).join(" ")} `;
}
