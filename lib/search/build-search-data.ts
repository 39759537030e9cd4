import type { Paper, Technique } from "../survey/entities";
import { formerTitles } from "../survey/former-titles";
import { publicationOf } from "../survey/publication";
import type { Survey } from "../survey/survey";
import { flattenTopics } from "../survey/taxonomy";
import { plainText } from "../text/excerpt";
import { beforeColon, dataForm, linkTypes, marks, type PaperColumns, type SearchData, statuses } from "./search-data";
import { stopWords } from "./stop-words";
import { toId } from "./to-id";
import { tokenTexts } from "./tokenize";

/** Name of the file of search data. It changes with the content and with the form, so the file can be kept for ever. */
export function searchDataFile(contentHash: string): string {
  return `${dataForm}-${contentHash}.json`;
}

/** Collects what search needs to know of a survey. */
export function buildSearchData(survey: Survey): SearchData {
  const topics = flattenTopics(survey.branches);
  const techniques = [...survey.techniqueById.values()];
  const venues = [...survey.venueByName.values()];
  const placeOf = {
    topic: places(topics, ({ path }) => path),
    technique: places(techniques, ({ id }) => id),
    venue: places(venues, ({ name }) => name),
  };
  const authors = new Map<string, number>();
  const authorPlace = (name: string) => {
    const place = authors.get(name) ?? authors.size;
    authors.set(name, place);
    return place;
  };
  const column = <Value>(read: (paper: Paper) => Value) => survey.papers.map(read);
  const papers: PaperColumns = {
    title: column(({ title }) => title),
    formerTitles: column(formerTitles),
    shortName: column(({ title, shortName }) =>
      shortName && shortName === beforeColon(title) ? "" : (shortName ?? null),
    ),
    id: column((paper) => (paper.id === toId(paper.shortName ?? paper.title) ? "" : paper.id)),
    arxiv: column(({ arxiv }) => arxiv ?? ""),
    authors: column((paper) => paper.authors.map(authorPlace)),
    venue: column(({ venue = "" }) => placeOf.venue.get(venue) ?? -1),
    year: column(({ year }) => year ?? 0),
    topics: column((paper) => paper.topics.flatMap((path) => placeOf.topic.get(path) ?? [])),
    techniques: column((paper) => paper.techniques.flatMap((id) => placeOf.technique.get(id) ?? [])),
    status: column(({ status }) => (status ? statuses.indexOf(status) : -1)),
    marks: column(marksOf),
    links: column(({ links }) => links.reduce((bits, { type }) => bits | (1 << linkTypes.indexOf(type)), 0)),
    tldr: column(({ tldr }) => tldr ?? ""),
    noteWords: tellingWords(survey.papers),
  };
  return {
    form: dataForm,
    topics: topics.map(({ path, title, aliases, names, color }) => ({
      path,
      title,
      aliases: [...aliases, ...translations(names)],
      ...(!path.includes("/") && { color }),
    })),
    techniques: techniques.map(({ id, name, aliases, names }) => ({
      id,
      name,
      aliases: [...aliases, ...translations(names)],
    })),
    frameworks: survey.frameworks.map(({ id, name, aliases }) => ({ id, name, aliases })),
    venues: venues.map(({ name, title, aliases }) => ({ name, aliases: [title, ...aliases] })),
    authors: [...authors.keys()],
    papers,
  };
}

// A word that more notes have than this share, or than this number, tells none of them apart.
const commonShare = 0.04;
const commonCount = 10;

/** For each paper, the words of its note that are worth sending: a whole note takes as much room as all else of a paper. */
function tellingWords(papers: readonly Paper[]): string[] {
  const wordsOf = papers.map(({ title, tldr = "", body }) => {
    const seen = new Set([...tokenTexts(title), ...tokenTexts(tldr)]);
    return [...new Set(tokenTexts(plainText(body)))].filter((word) => !seen.has(word) && isTelling(word));
  });
  const counts = new Map<string, number>();
  for (const word of wordsOf.flat()) counts.set(word, (counts.get(word) ?? 0) + 1);
  const most = Math.max(commonCount, papers.length * commonShare);
  return wordsOf.map((words) =>
    words
      .filter((word) => (counts.get(word) ?? 0) <= most)
      .sort()
      .join(" "),
  );
}

function isTelling(word: string): boolean {
  return word.length >= 3 && !/^[\d.:]+$/.test(word) && !stopWords.has(word);
}

function places<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, number> {
  return new Map(items.map((item, place) => [keyOf(item), place]));
}

function translations(names: Technique["names"]): string[] {
  return Object.values(names).flatMap((spellings) => spellings ?? []);
}

function marksOf({ retracted, ...paper }: Paper): number {
  const { unverified: doubtful } = publicationOf(paper);
  return (
    (retracted ? marks.retracted : 0) |
    (doubtful.includes("venue") ? marks.doubtfulVenue : 0) |
    (doubtful.includes("year") ? marks.doubtfulYear : 0)
  );
}
