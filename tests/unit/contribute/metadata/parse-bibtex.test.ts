import fc from "fast-check";
import { expect, test } from "vitest";
import { parseBibtex } from "@/lib/contribute/metadata/parse-bibtex";
import { answer } from "./answers";

/** Parses a valid file with one entry. */
function parseOne(bibtex: string) {
  const { papers, issues } = parseBibtex(bibtex);
  expect(issues).toEqual([]);
  expect(papers).toHaveLength(1);
  return papers[0]?.metadata;
}

test("reads an entry of the ACL Anthology with accents", () => {
  expect(parseOne(answer("anthology-paper.bib"))).toMatchInlineSnapshot(`
    {
      "abstract": "We prune 30% of the weights in structured blocks and distill what is left.",
      "aclAnthology": "2025.acl-long.999",
      "authors": [
        "Zoë Łuczak",
        "Jörg Müller-Costa",
        "María Nuñez",
      ],
      "doi": "10.18653/v1/2025.acl-long.999",
      "notices": [],
      "remarks": [],
      "title": "Compress LLMs Once, Serve Them “Anywhere”",
      "urls": [
        "https://aclanthology.org/2025.acl-long.999/",
      ],
      "venueHints": [],
      "venues": [
        "Proceedings of the 63rd Annual Meeting of the Association for Computational Linguistics (Volume 1: Long Papers)",
      ],
      "year": 2025,
    }
  `);
});

test("converts accents, dashes and commands to text and keeps capitals", () => {
  const paper = parseOne(String.raw`@article{x,
    title = {{A}da{N}et{\ae}: {\it Nystr\"{o}m} --- \emph{On} {\c C}elik's $\pi$ at 5\%.},
    author = {\"Ozg{\"u}r {\.I}nce and Nu{\~n}ez, Mar{\'\i}a and {\O}ystein {\AA}s and {\L}uczak, Z.},
    year = 2024, journal = {Trans. Mach. Learn. Res.}}`);
  expect(paper).toMatchObject({
    title: "AdaNetæ: Nyström — On Çelik's π at 5%",
    authors: ["Özgür İnce", "María Nuñez", "Øystein Ås", "Z. Łuczak"],
    venues: ["Trans. Mach. Learn. Res."],
  });
});

test("reads names in any order, with particles, suffixes and groups", () => {
  const paper = parseOne(
    "@misc{x, title = {T}, author = {van der Maaten, Laurens and Ludwig van Beethoven and Smith, Jr., Bob and {Barnes and Noble}}}",
  );
  expect(paper?.authors).toEqual([
    "Laurens van der Maaten",
    "Ludwig van Beethoven",
    "Bob Smith Jr.",
    "Barnes and Noble",
  ]);
});

test("adds a notice if the list of authors is incomplete", () => {
  expect(parseOne("@misc{x, title = {T}, author = {Ada Crumb and others}}")).toMatchObject({
    authors: ["Ada Crumb"],
    hasMoreAuthors: true,
    notices: ["The list of authors ends with “and others”. List all authors."],
  });
  expect(parseOne("@misc{x, title = {T}, author = {Ada Crumb}}")).not.toHaveProperty("hasMoreAuthors");
});

test.each([
  ["autor = {Ada Crumb}", ["The field “autor” was not used. Did you mean author?"]],
  ["authors = {Ada Crumb}", ["The field “authors” was not used. Did you mean author?"]],
  ["author = {Ada Crumb}, jornal = {Bread}", ["The field “jornal” was not used. Did you mean journal?"]],
  ["author = {Ada Crumb}, editor = {Bob Bun}, shorttitle = {T}, pages = {1--2}, ranking = {A*}", []],
  ["author = {Ada Crumb}, authors = {Bob Bun}", []],
])("adds a notice for a misspelled field: %s", (fields, notices) => {
  expect(parseOne(`@misc{x, title = {T}, year = {2024}, ${fields}}`)?.notices).toEqual(notices);
});

test.each([
  ["arXiv's own", "eprint = {2305.14314}, archivePrefix = {arXiv}, primaryClass = {cs.LG}"],
  ["BibLaTeX", "eprint = {2305.14314v2}, eprinttype = {arxiv}"],
  ["Google Scholar", "journal = {arXiv preprint arXiv:2305.14314}"],
  ["DBLP", "journal = {CoRR}, volume = {abs/2305.14314}"],
  ["a URL", String.raw`howpublished = {\url{https://arxiv.org/abs/2305.14314}}`],
  ["a DOI", "doi = {10.48550/arXiv.2305.14314}"],
])("reads an arXiv id in the format of %s", (_name, fields) => {
  expect(parseOne(`@misc{x, title = {T}, ${fields}}`)).toMatchObject({ arxiv: "2305.14314" });
});

test("reads other ids", () => {
  const paper = parseOne(
    "@inproceedings{x, title = {T}, url = {https://openreview.net/forum?id=aBcD1234eF}, doi = {https://doi.org/10.1145/1.2}}",
  );
  expect(paper).toMatchObject({ openreview: "aBcD1234eF", doi: "10.1145/1.2" });
  expect(parseOne("@misc{x, title = {T}, doi = {10.48550/arXiv.2305.14314}}")?.doi).toBeUndefined();
});

test("reads month names, strings and comments", () => {
  const paper = parseOne(
    '@string{tmlr = "TMLR"}\n% a comment\n@comment{x}\n@article{x, title = "T", journal = tmlr, month = jul, date = {2024-05-01}}',
  );
  expect(paper).toMatchObject({ venues: ["TMLR"], year: 2024 });
});

test("reads the keys of several entries", () => {
  const { papers } = parseBibtex("@misc{a, title = {A}}\n@misc{b, title = {B}}");
  expect(papers.map(({ key, metadata }) => [key, metadata.title])).toEqual([
    ["a", "A"],
    ["b", "B"],
  ]);
});

test("reports syntax errors and keeps the entries before them", () => {
  const { papers, issues } = parseBibtex("@misc{a, title = {A}}\n@article{b, title = {Broken, year = 2020 }\n");
  expect(papers.map(({ key }) => key)).toEqual(["a"]);
  expect(issues).toMatchInlineSnapshot(`
    [
      "Line 2: the value of “title” in the entry "b" has no closing brace. Write title = {…}.",
    ]
  `);
  expect(parseBibtex("@misc{a, year = 2020}").issues).toEqual(['Line 1: the entry "a" has no title. Add title = {…}.']);
});

test("returns no papers for text that is not BibTeX", () => {
  expect(parseBibtex("").papers).toEqual([]);
  expect(parseBibtex("<html><style>@media{color:red}</style></html>").papers).toEqual([]);
  fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => parseBibtex(text).papers.length >= 0));
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom("@misc{", "a", ",", "title", "=", "{", "}", '"', "\\", "$", "%", "#", "\n")),
      (parts) => {
        for (const { metadata } of parseBibtex(parts.join("")).papers) expect(metadata.title).not.toBe("");
      },
    ),
  );
});

test.each([
  ["no text", "```bibtex\n@misc{a, title = {A}},\n---\n```", "\n\n\n"],
  [
    "text before, between and after entries",
    "One @misc{a, title = {A}} two\n@misc(b, title = {B})\nthree",
    "One   two\n\nthree",
  ],
  ["comments", '% One\n@comment{Two\n three}\n@comment four\n@preamble{"Five"}\n@string{a = {A}}', "\n\n\n\n\n"],
  ["a comment that is not closed", "@comment{One\ntwo", "\ntwo"],
  ["a broken entry in braces", "@misc{a, title = {A}, year 2020} one\n  two", "  one\n  two"],
  ["a brace that is too many", "@misc{a, title = {A}},\n  year = {2020}\n}\none", "\n\n\none"],
  ["an entry that is not closed", "@misc{a,\n  title = {A,\n\nyear = 2020\none", "\n\n\n\none"],
  ["an entry without a brace", "one\n@article[a,\n  title = {A}\n]\ntwo", "one\n\n\n\ntwo"],
])("returns the text outside of entries: %s", (_, bibtex, outside) => {
  expect(parseBibtex(bibtex).outside).toBe(outside);
});

test("keeps the lines of any text outside of entries", () => {
  const parts = fc.constantFrom(
    "@misc{a, title = {A}}",
    "@misc{b, ",
    "@comment{",
    "one",
    "\n",
    "  ",
    "}",
    "%",
    "year = 2020",
    "@misc[",
  );
  fc.assert(
    fc.property(fc.array(parts), (texts) => {
      const text = texts.join("");
      expect(parseBibtex(text).outside.split("\n").length).toBe(text.split("\n").length);
    }),
  );
});
