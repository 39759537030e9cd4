import { linkedAuthors } from "../site/author-pages";
import { searchablePages } from "../site/searchable-pages";
import type { Paper, Technique } from "../survey/entities";
import { formerTitles } from "../survey/former-titles";
import { namedWorks } from "../survey/named-works";
import { publicationOf } from "../survey/publication";
import type { Survey } from "../survey/survey";
import { flattenTopics } from "../survey/taxonomy";
import { plainText } from "../text/excerpt";
import { collectFacts } from "./fact-columns";
import { referenceCodes } from "./paper-references";
import {
  beforeColon,
  dataFormat,
  linkTypes,
  marks,
  mostNamed,
  type PaperColumns,
  type SearchData,
  statuses,
} from "./search-data";
import { stopWords } from "./stop-words";
import { toId } from "./to-id";
import { tokenTexts } from "./tokenize";

/** Collects the data of a survey that search needs. */
export function buildSearchData(survey: Survey): SearchData {
  const topics = flattenTopics(survey.branches);
  const techniques = [...survey.techniqueById.values()];
  const venues = [...survey.venueByName.values()];
  const indexOf = {
    topic: indexByKey(topics, ({ path }) => path),
    technique: indexByKey(techniques, ({ id }) => id),
    paper: indexByKey(survey.papers, ({ id }) => id),
    venue: indexByKey(venues, ({ name }) => name),
  };
  const authors = new Map<string, number>();
  const authorIndex = (name: string) => {
    const index = authors.get(name) ?? authors.size;
    authors.set(name, index);
    return index;
  };
  const named = new Map(namedWorks(survey).map(({ paper, named }) => [paper.id, named]));
  const column = <Value>(read: (paper: Paper) => Value) => survey.papers.map(read);
  const papers: PaperColumns = {
    title: column(({ title }) => title),
    formerTitles: column(formerTitles),
    shortName: column(({ title, shortName }) =>
      shortName && shortName === beforeColon(title) ? "" : (shortName ?? null),
    ),
    id: column((paper) => (paper.id === toId(paper.shortName ?? paper.title) ? "" : paper.id)),
    arxiv: column(({ arxiv }) => arxiv ?? ""),
    references: column(referenceCodes),
    authors: column((paper) => paper.authors.map(authorIndex)),
    venue: column(({ venue = "" }) => indexOf.venue.get(venue) ?? -1),
    year: column(({ year }) => year ?? 0),
    topics: column((paper) => paper.topics.flatMap((path) => indexOf.topic.get(path) ?? [])),
    techniques: column((paper) => paper.techniques.flatMap((id) => indexOf.technique.get(id) ?? [])),
    status: column(({ status }) => (status ? statuses.indexOf(status) : -1)),
    marks: column(marksOf),
    links: column(({ links }) => links.reduce((bits, { type }) => bits | (1 << linkTypes.indexOf(type)), 0)),
    named: column(({ id }) => Math.min(mostNamed, named.get(id) ?? 0)),
    tldr: column(({ tldr }) => tldr ?? ""),
    noteWords: distinctiveWords(survey.papers),
  };
  return {
    form: dataFormat,
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
    frameworks: survey.frameworks.map(({ id, name, aliases, papers }) => ({
      id,
      name,
      aliases,
      papers: papers.flatMap((paper) => indexOf.paper.get(paper) ?? []),
    })),
    ...searchablePages(survey),
    venues: venues.map(({ id, name, title, aliases }) => ({ id, name, aliases: [title, ...aliases] })),
    authors: [...authors.keys()],
    authorPages: authorPages([...authors.keys()], survey),
    facts: collectFacts(survey),
    fieldNames: survey.settings.fieldNames,
    papers,
  };
}

/** Returns the pages of authors by name. Namesakes with the same spelling have none, because the name is not enough. */
function authorPages(names: readonly string[], survey: Survey): SearchData["authorPages"] {
  const idsByName = new Map<string, Set<string | null>>();
  for (const { name, id } of survey.papers.flatMap((paper) => linkedAuthors(paper, survey))) {
    const ids = idsByName.get(name) ?? new Set();
    idsByName.set(name, ids.add(id ?? null));
  }
  return names.map((name) => {
    const [id = null, ...others] = idsByName.get(name) ?? [];
    if (id === null || others.length > 0) return null;
    return id === toId(name) ? "" : id;
  });
}

// A word is too common when it occurs in more notes than both of these: a share of all notes, and a number.
const commonShare = 0.04;
const commonCount = 10;

/** Returns the distinctive words of each note. A whole note would be as large as all other data of its paper. */
function distinctiveWords(papers: readonly Paper[]): string[] {
  const wordsOf = papers.map(({ title, tldr = "", body }) => {
    const seen = new Set([...tokenTexts(title), ...tokenTexts(tldr)]);
    return [...new Set(tokenTexts(plainText(body)))].filter((word) => !seen.has(word) && isSearchable(word));
  });
  const counts = new Map<string, number>();
  for (const word of wordsOf.flat()) counts.set(word, (counts.get(word) ?? 0) + 1);
  const maxCount = Math.max(commonCount, papers.length * commonShare);
  return wordsOf.map((words) =>
    words
      .filter((word) => (counts.get(word) ?? 0) <= maxCount)
      .sort()
      .join(" "),
  );
}

function isSearchable(word: string): boolean {
  return word.length >= 3 && !/^[\d.:]+$/.test(word) && !stopWords.has(word);
}

function indexByKey<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, number> {
  return new Map(items.map((item, index) => [keyOf(item), index]));
}

function translations(names: Technique["names"]): string[] {
  return Object.values(names).flatMap((spellings) => spellings ?? []);
}

function marksOf({ retracted, ...paper }: Paper): number {
  const { unverified } = publicationOf(paper);
  return (
    (retracted ? marks.retracted : 0) |
    (unverified.includes("venue") ? marks.unverifiedVenue : 0) |
    (unverified.includes("year") ? marks.unverifiedYear : 0)
  );
}
