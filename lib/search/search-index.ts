import { type FlatLists, flatten, invert, listAt, type Postings } from "./postings";
import { idAt, type PaperColumns, type SearchData, shortNameAt, type TopicEntry } from "./search-data";
import type { SearchField } from "./search-fields";
import { settingNamesOf } from "./setting-names";
import { type Token, tokenize, tokenTexts } from "./tokenize";
import { startVocabulary, type Vocabulary } from "./vocabulary";

/** The words of a field. */
export interface IndexedField {
  field: SearchField;
  /**
   * The word ids of each item, in order, with `textBreak` between texts. An item is a paper, or a name that papers
   * share.
   */
  words: FlatLists;
  /** For each word, the items that have it. */
  itemsWith: Postings;
  /** For each item, its papers; undefined if the items are papers. */
  papersOf: Postings | undefined;
}

/** The kinds of entries, other than papers, that search finds by name. */
export type EntryKind = "topic" | "technique" | "framework" | "author";

/** Search data with indexes. */
export interface SearchIndex {
  data: SearchData;
  /** Number of papers. */
  size: number;
  vocabulary: Vocabulary;
  fields: IndexedField[];
  /** The word ids of each title, followed by those of former titles. */
  titleWords: FlatLists;
  /** For each word, the entries that have it in a name. */
  entriesWith: Record<EntryKind, Postings>;
  /** For each topic, the papers in it or in a topic below it. */
  papersByTopic: Postings;
  papersByTechnique: Postings;
  papersByAuthor: Postings;
  /** For each paper, the indexes of its topics and of their ancestors. */
  topicsOf: FlatLists;
  /** For each paper, the indexes of its techniques, most important first. */
  techniquesOf: FlatLists;
  /** For each paper, the names of its settings, such as `W4A16`. */
  settingNames: string[][];
  /** For each paper, the number of words of its short name, or of its id if it has none. */
  nameWords: Uint8Array;
  /** For each venue, the number of words of its name. */
  venueWords: Uint8Array;
  /** For each paper, the factor of its scores: from 1 for one that no other entry names, to 1.2 for the most named. */
  standing: Float32Array;
  /** For each topic, the shortest end of its path that no other topic has. */
  topicValues: string[];
  /** Splits a text into words. Cached, because most results stay the same while the reader types. */
  tokensOf(text: string): readonly Token[];
}

// Of papers that match a query alike, those that others name should come first. They must not outrank better matches.
const standingWeight = 0.04;

/** Id of the empty word, which separates the texts of an item. */
export const textBreak = 0;

/** Builds the index. Time and memory are linear in the number of words. */
export function buildSearchIndex(data: SearchData): SearchIndex {
  const { papers, topics } = data;
  const size = papers.title.length;
  const words = startVocabulary();
  words.add("");
  const read = (texts: readonly string[]) =>
    texts.flatMap((text, textIndex) => {
      const ids = tokenTexts(text).map(words.add);
      return textIndex === 0 ? ids : [textBreak, ...ids];
    });
  const settingNames = settingNamesOf(data);
  const lists = {
    name: flatten(papers.title.map((_, paper) => read(namesAt(papers, paper)))),
    title: flatten(papers.title.map((title, paper) => read([title, ...(papers.formerTitles[paper] ?? [])]))),
    tldr: flatten(papers.tldr.map((tldr) => read([tldr]))),
    note: flatten(papers.noteWords.map((note) => read([note]))),
    setting: flatten(settingNames.map(read)),
    year: flatten(papers.year.map((year) => read([year === 0 ? "" : String(year)]))),
    author: flatten(data.authors.map((name) => read([name]))),
    topic: flatten(topics.map(({ title, aliases }) => read([title, ...aliases]))),
    technique: flatten(data.techniques.map(({ name, aliases }) => read([name, ...aliases]))),
    venue: flatten(data.venues.map(({ name, aliases }) => read([name, ...aliases]))),
    framework: flatten(data.frameworks.map(({ name, aliases }) => read([name, ...aliases]))),
  };
  const vocabulary = words.finish();
  const topicsOf = flatten(withAncestors(papers.topics, topics));
  const techniquesOf = flatten(papers.techniques);
  const papersByTopic = invert(topicsOf, topics.length);
  const papersByTechnique = invert(techniquesOf, data.techniques.length);
  const papersByAuthor = invert(flatten(papers.authors), data.authors.length);
  const described = flatten(data.frameworks.map(({ papers }) => papers));
  const papersByFramework: Postings = { of: (framework) => listAt(described, framework) };
  const papersByVenue = invert(flatten(papers.venue.map((venue) => (venue < 0 ? [] : [venue]))), data.venues.length);
  const itemsWith = (words: FlatLists) => invert(words, vocabulary.size);
  const field = (name: SearchField, sharedBy?: Postings): IndexedField => ({
    field: name,
    words: lists[name],
    itemsWith: itemsWith(lists[name]),
    papersOf: sharedBy,
  });
  const author = field("author", papersByAuthor);
  const technique = field("technique", papersByTechnique);
  const topic = field("topic", papersByTopic);
  const framework = field("framework", papersByFramework);
  return {
    data,
    size,
    vocabulary,
    fields: [
      field("name"),
      field("title"),
      author,
      technique,
      framework,
      topic,
      field("venue", papersByVenue),
      field("year"),
      field("tldr"),
      field("note"),
      field("setting"),
    ],
    titleWords: lists.title,
    entriesWith: {
      topic: topic.itemsWith,
      technique: technique.itemsWith,
      framework: framework.itemsWith,
      author: author.itemsWith,
    },
    papersByTopic,
    papersByTechnique,
    papersByAuthor,
    topicsOf,
    techniquesOf,
    settingNames,
    standing: Float32Array.from(papers.named, (named) => 1 + standingWeight * Math.log2(1 + named)),
    topicValues: topics.map(({ path }) => shortPath(path, topics)),
    tokensOf: cacheTokens(),
    venueWords: Uint8Array.from(data.venues, ({ name }) => tokenTexts(name).length || 1),
    nameWords: Uint8Array.from(
      papers.title,
      (_, paper) => tokenTexts(shortNameAt(papers, paper) ?? idAt(papers, paper)).length || 1,
    ),
  };
}

/** Returns the names of a paper: its short name, arXiv id and id. */
export function namesAt(papers: PaperColumns, paper: number): string[] {
  return [shortNameAt(papers, paper), papers.arxiv[paper], idAt(papers, paper)].flatMap((name) => name || []);
}

/** Adds the ancestors of each paper's topics, without duplicates. */
function withAncestors(topicsOfPapers: readonly number[][], topics: SearchData["topics"]): number[][] {
  const indexByPath = new Map(topics.map(({ path }, index) => [path, index]));
  const lineages = topics.map(({ path }) =>
    path.split("/").flatMap((_, depth, ids) => indexByPath.get(ids.slice(0, depth + 1).join("/")) ?? []),
  );
  return topicsOfPapers.map((paperTopics) => [...new Set(paperTopics.flatMap((topic) => lineages[topic] ?? []))]);
}

function shortPath(path: string, topics: readonly TopicEntry[]): string {
  const ids = path.split("/");
  for (let start = ids.length - 1; start > 0; start--) {
    const end = ids.slice(start).join("/");
    if (topics.filter((topic) => topic.path === end || topic.path.endsWith(`/${end}`)).length === 1) return end;
  }
  return path;
}

const maxCached = 2000;

function cacheTokens(): SearchIndex["tokensOf"] {
  const cache = new Map<string, readonly Token[]>();
  return (text) => {
    const known = cache.get(text);
    if (known) return known;
    if (cache.size >= maxCached) cache.clear();
    const tokens = tokenize(text);
    cache.set(text, tokens);
    return tokens;
  };
}
