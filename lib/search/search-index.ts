import { type FlatLists, flatten, invert, type Postings } from "./postings";
import { idAt, type PaperColumns, type SearchData, shortNameAt, type TopicEntry } from "./search-data";
import type { SearchField } from "./search-fields";
import { type Token, tokenize, tokenTexts } from "./tokenize";
import { startVocabulary, type Vocabulary } from "./vocabulary";

/** The words of one field of all papers. */
export interface IndexedField {
  field: SearchField;
  /** The words of each item, in order; number 0 stands between texts. An item is a paper, or a name that papers share. */
  words: FlatLists;
  /** For each word, the items that have it. */
  itemsWith: Postings;
  /** For each item, its papers; undefined where the items are the papers themselves. */
  papersOf: Postings | undefined;
}

/** Something other than a paper that can be found by its name. */
export type EntryKind = "topic" | "technique" | "framework" | "author";

/** Search data made ready for queries. */
export interface SearchIndex {
  data: SearchData;
  /** Number of papers. */
  size: number;
  vocabulary: Vocabulary;
  fields: IndexedField[];
  /** The words of each title, and of former titles behind it. */
  titleWords: FlatLists;
  /** What is found by name beside papers: for each word, the entries that have it in a name. */
  entriesWith: Record<EntryKind, Postings>;
  /** Papers by the topics that they stand under: their own and all above. */
  papersByTopic: Postings;
  papersByTechnique: Postings;
  papersByAuthor: Postings;
  /** For each paper, places of its topics and of all above them. */
  topicsOf: FlatLists;
  /** For each paper, places of its techniques, the most telling first. */
  techniquesOf: FlatLists;
  /** For each paper, the number of words of its short name, or else of its id. */
  nameWords: Uint8Array;
  /** For each topic, the end of its path that no other topic shares. */
  topicValues: string[];
  /** The words of a text that is shown or may be; remembered, since the same results come with each letter typed. */
  tokensOf(text: string): readonly Token[];
}

/** Number of the empty word, which stands between the texts of one item. */
export const textBreak = 0;

/** Reads all texts once and turns them around. Time and memory are linear in the number of words. */
export function buildSearchIndex(data: SearchData): SearchIndex {
  const { papers, topics } = data;
  const size = papers.title.length;
  const words = startVocabulary();
  words.add("");
  const read = (texts: readonly string[]) =>
    texts.flatMap((text, place) => {
      const ids = tokenTexts(text).map(words.add);
      return place === 0 ? ids : [textBreak, ...ids];
    });
  const lists = {
    name: flatten(papers.title.map((_, place) => read(namesAt(papers, place)))),
    title: flatten(papers.title.map((title, place) => read([title, ...(papers.formerTitles[place] ?? [])]))),
    tldr: flatten(papers.tldr.map((tldr) => read([tldr]))),
    note: flatten(papers.noteWords.map((note) => read([note]))),
    year: flatten(papers.year.map((year) => read([year === 0 ? "" : String(year)]))),
    author: flatten(data.authors.map((name) => read([name]))),
    topic: flatten(topics.map(({ title, aliases }) => read([title, ...aliases]))),
    technique: flatten(data.techniques.map(({ name, aliases }) => read([name, ...aliases]))),
    venue: flatten(data.venues.map(({ name, aliases }) => read([name, ...aliases]))),
    framework: flatten(data.frameworks.map(({ name, aliases }) => read([name, ...aliases]))),
  };
  const vocabulary = words.finish();
  const topicsOf = flatten(withTopicsAbove(papers.topics, topics));
  const techniquesOf = flatten(papers.techniques);
  const papersByTopic = invert(topicsOf, topics.length);
  const papersByTechnique = invert(techniquesOf, data.techniques.length);
  const papersByAuthor = invert(flatten(papers.authors), data.authors.length);
  const papersByVenue = invert(flatten(papers.venue.map((place) => (place < 0 ? [] : [place]))), data.venues.length);
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
  return {
    data,
    size,
    vocabulary,
    fields: [
      field("name"),
      field("title"),
      author,
      technique,
      topic,
      field("venue", papersByVenue),
      field("year"),
      field("tldr"),
      field("note"),
    ],
    titleWords: lists.title,
    entriesWith: {
      topic: topic.itemsWith,
      technique: technique.itemsWith,
      framework: itemsWith(lists.framework),
      author: author.itemsWith,
    },
    papersByTopic,
    papersByTechnique,
    papersByAuthor,
    topicsOf,
    techniquesOf,
    topicValues: topics.map(({ path }) => shortPath(path, topics)),
    tokensOf: rememberTokens(),
    nameWords: Uint8Array.from(
      papers.title,
      (_, place) => tokenTexts(shortNameAt(papers, place) ?? idAt(papers, place)).length || 1,
    ),
  };
}

/** What a paper is called: its short name, its arXiv id, its id. */
export function namesAt(papers: PaperColumns, place: number): string[] {
  return [shortNameAt(papers, place), papers.arxiv[place], idAt(papers, place)].flatMap((name) => name || []);
}

/** Adds to each paper's topics those above them, without repetitions. */
function withTopicsAbove(topicsOfPapers: readonly number[][], topics: SearchData["topics"]): number[][] {
  const placeOf = new Map(topics.map(({ path }, place) => [path, place]));
  const upward = topics.map(({ path }) =>
    path.split("/").flatMap((_, depth, ids) => placeOf.get(ids.slice(0, depth + 1).join("/")) ?? []),
  );
  return topicsOfPapers.map((own) => [...new Set(own.flatMap((place) => upward[place] ?? []))]);
}

function shortPath(path: string, topics: readonly TopicEntry[]): string {
  const ids = path.split("/");
  for (let start = ids.length - 1; start > 0; start--) {
    const end = ids.slice(start).join("/");
    if (topics.filter((topic) => topic.path === end || topic.path.endsWith(`/${end}`)).length === 1) return end;
  }
  return path;
}

const mostRemembered = 2000;

function rememberTokens(): SearchIndex["tokensOf"] {
  const remembered = new Map<string, readonly Token[]>();
  return (text) => {
    const known = remembered.get(text);
    if (known) return known;
    if (remembered.size >= mostRemembered) remembered.clear();
    const tokens = tokenize(text);
    remembered.set(text, tokens);
    return tokens;
  };
}
