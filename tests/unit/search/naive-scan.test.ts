import fc from "fast-check";
import { expect, test } from "vitest";
import { matchWords, type Term } from "@/lib/search/match-words";
import { buildSearchIndex } from "@/lib/search/search-index";
import { tokenTexts } from "@/lib/search/tokenize";
import { allowedEdits } from "@/lib/search/vocabulary";
import { fits, type NaiveFilter, type NaiveQuery, scan, scanYears } from "./naive-scan";
import { printClauses } from "./query/print-clauses";
import { type SmallData, type SmallPaper, search, smallData } from "./small-data";

const paths = ["t", "t/u", "t/u/v", "t/w", "x", "x/u"];
const techniqueIds = ["te", "td"];
const venueNames = ["va", "vb"];
const statuses = ["published", "preprint"] as const;
const links = ["code", "video"] as const;
const attributes = [
  { id: "weight-bits", label: "Bits" },
  { id: "cache-bits", label: "Bits" },
  { id: "training", label: "Training" },
];

/** Small surveys with texts of few different words. */
function surveyOf(word: fc.Arbitrary<string>): fc.Arbitrary<SmallData> {
  const text = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(" "));
  const texts = fc.array(text, { maxLength: 2 });
  const paper = fc.record({
    title: text,
    shortName: text,
    arxiv: fc.constantFrom("", "2301.00001"),
    authors: fc.uniqueArray(text, { maxLength: 3 }),
    venue: fc.constantFrom(...venueNames),
    year: fc.constantFrom(2021, 2022, 2023),
    topics: fc.subarray(paths, { maxLength: 2 }),
    techniques: fc.subarray(techniqueIds),
    status: fc.constantFrom(...statuses),
    links: fc.subarray([...links]),
    tldr: text,
    noteWords: text,
    facts: fc.record({
      "weight-bits": fc.subarray([2, 3, 4, 8]),
      "cache-bits": fc.subarray([2, "not stated"]),
      training: fc.subarray(["none", "full"]),
    }),
  });
  return fc.record({
    papers: fc
      .array(paper, { maxLength: 8 })
      .map((papers) =>
        papers.map((each, position) => ({ ...each, title: `${each.title} n${position}`, id: `id${position}` })),
      ),
    topics: fc.tuple(...paths.map((path) => fc.record({ path: fc.constant(path), title: text, aliases: texts }))),
    techniques: fc.tuple(...techniqueIds.map((id) => fc.record({ id: fc.constant(id), name: text, aliases: texts }))),
    attributes: fc.constant(attributes),
    venues: fc.tuple(...venueNames.map((name) => fc.record({ name: fc.constant(name), aliases: texts }))),
  });
}

test("matches words and phrases in the same papers as a scan of all texts", () => {
  const anyWord = fc.string({ unit: fc.constantFrom("p", "q", "s", "1", "量", "化"), minLength: 1, maxLength: 6 });
  // Only words that are one token and match without typos. Single letters are searched only in names.
  const testedWord = anyWord.filter(
    (word) => tokenTexts(word).join() === word && allowedEdits(word) === 0 && !/^[a-z]$/.test(word),
  );
  const term: fc.Arbitrary<Term> = fc.oneof(
    testedWord.map((text) => ({ type: "word" as const, text })),
    fc.array(testedWord, { minLength: 1, maxLength: 3 }).map((words) => ({ type: "phrase" as const, words })),
  );
  fc.assert(
    fc.property(surveyOf(anyWord), fc.array(term, { maxLength: 5 }), (data, terms) => {
      const index = buildSearchIndex(smallData(data));
      const found = matchWords(terms, index, { typos: false, compounds: false }).fits;
      const bitsOf = (paper: SmallPaper) =>
        terms.reduce((bits, each, position) => {
          const isIn = fits(data, paper, each.type === "word" ? each.text : each.words);
          return isIn ? bits | (1 << position) : bits;
        }, 0);
      expect([...found]).toEqual(data.papers.map(bitsOf));
    }),
    { numRuns: 200 },
  );
});

// These words match neither with typos nor as compounds: numbers allow no typos, and no later
// part of a word begins like a word.
const lonely = fc.string({ unit: fc.constantFrom("x", "y", "s"), maxLength: 3 }).map((rest) => `q1${rest}`);
const name = fc.array(lonely, { minLength: 1, maxLength: 2 });

const filter: fc.Arbitrary<NaiveFilter> = fc
  .oneof(
    fc.record({ field: fc.constantFrom("year"), value: fc.constantFrom("2021", "2022", "2023") }),
    fc.record({ field: fc.constantFrom("is"), value: fc.constantFrom(...statuses) }),
    fc.record({ field: fc.constantFrom("has"), value: fc.constantFrom(...links) }),
    fc.record({ field: fc.constantFrom("topic"), value: fc.constantFrom(...paths, "u", "v") }),
    fc.record({ field: fc.constantFrom("technique"), value: fc.constantFrom(...techniqueIds) }),
    fc.record({ field: fc.constantFrom("venue"), value: fc.constantFrom(...venueNames, "v") }),
    fc.record({
      field: fc.constantFrom("weight-bits", "cache-bits", "bits"),
      value: fc.constantFrom("2", "4", "<=3", "<3", ">3", ">=4", "16"),
    }),
    fc.record({ field: fc.constantFrom("training"), value: fc.constantFrom("none", "full") }),
    fc.record({ field: fc.constantFrom("cache-bits"), value: fc.constantFrom("not stated") }),
    fc.record({
      field: fc.constantFrom("author", "topic", "technique", "venue"),
      value: name.map((words) => words.join(" ")),
    }),
  )
  .chain((each) => fc.boolean().map((negated) => ({ ...each, negated })));

const query: fc.Arbitrary<NaiveQuery> = fc.record({
  words: fc.array(lonely, { maxLength: 3 }),
  phrases: fc.array(name, { maxLength: 1 }),
  excluded: fc.oneof(fc.array(name, { maxLength: 0 }), fc.array(name, { maxLength: 2 })),
  filters: fc.oneof(fc.array(filter, { maxLength: 0 }), fc.array(filter, { maxLength: 3 })),
});

/** Writes a query as typed. */
function typed({ words, phrases, excluded, filters }: NaiveQuery): string {
  const position = { start: 0, end: 0 };
  const phrase = (words: string[], negated: boolean) => ({
    type: "phrase" as const,
    text: words.join(" "),
    negated,
    ...position,
  });
  return printClauses([
    ...words.map((text) => ({ type: "word" as const, text, negated: false, ...position })),
    ...filters.map((each) => ({ type: "filter" as const, ...each, ...position })),
    ...phrases.map((words) => phrase(words, false)),
    ...excluded.map((words) => phrase(words, true)),
  ]);
}

test("finds the same papers and year counts as a scan of all texts", () => {
  let hits = 0;
  fc.assert(
    fc.property(surveyOf(lonely), query, (data, naiveQuery) => {
      const response = search(data, typed(naiveQuery));
      const expected = scan(data, naiveQuery);
      const { papers, byAuthor, total } = response;
      expect([...papers, ...byAuthor.papers].map(({ title }) => title).toSorted()).toEqual(expected.toSorted());
      expect(total + byAuthor.total).toBe(expected.length);
      const years = response.facets.year.map(({ value, count }): [string, number] => [value, count]);
      expect(new Map(years)).toEqual(scanYears(data, naiveQuery));
      if (expected.length > 0) hits++;
    }),
    { numRuns: 200 },
  );
  // Random queries on random texts are a useful test only if many of them find something.
  expect(hits).toBeGreaterThan(40);
});
