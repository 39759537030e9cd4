import fc from "fast-check";
import { expect, test } from "vitest";
import { parseBibtex } from "@/lib/contribute/metadata/parse-bibtex";
import { answer } from "./answers";

/** What a sound file with one entry says. */
function parseOne(bibtex: string) {
  const { papers, problems } = parseBibtex(bibtex);
  expect(problems).toEqual([]);
  expect(papers).toHaveLength(1);
  return papers[0]?.metadata;
}

test("an entry of the ACL Anthology, accents and all", () => {
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
      "venues": [
        "Proceedings of the 63rd Annual Meeting of the Association for Computational Linguistics (Volume 1: Long Papers)",
      ],
      "year": 2025,
    }
  `);
});

test("accents, dashes and commands become letters; capitals stay as they are", () => {
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

test("names in every order, with particles, suffixes and groups", () => {
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

test("a list of authors that is cut off is pointed out", () => {
  expect(parseOne("@misc{x, title = {T}, author = {Ada Crumb and others}}")).toMatchObject({
    authors: ["Ada Crumb"],
    notices: ["The list of authors ends in “and others”; name them all."],
  });
});

test.each([
  ["arXiv's own", "eprint = {2305.14314}, archivePrefix = {arXiv}, primaryClass = {cs.LG}"],
  ["BibLaTeX", "eprint = {2305.14314v2}, eprinttype = {arxiv}"],
  ["Google Scholar", "journal = {arXiv preprint arXiv:2305.14314}"],
  ["DBLP", "journal = {CoRR}, volume = {abs/2305.14314}"],
  ["an address", String.raw`howpublished = {\url{https://arxiv.org/abs/2305.14314}}`],
  ["a DOI", "doi = {10.48550/arXiv.2305.14314}"],
])("an arXiv id as %s writes it", (_name, fields) => {
  expect(parseOne(`@misc{x, title = {T}, ${fields}}`)).toMatchObject({ arxiv: "2305.14314" });
});

test("other ids", () => {
  const paper = parseOne(
    "@inproceedings{x, title = {T}, url = {https://openreview.net/forum?id=aBcD1234eF}, doi = {https://doi.org/10.1145/1.2}}",
  );
  expect(paper).toMatchObject({ openreview: "aBcD1234eF", doi: "10.1145/1.2" });
  expect(parseOne("@misc{x, title = {T}, doi = {10.48550/arXiv.2305.14314}}")?.doi).toBeUndefined();
});

test("names of months, strings and comments are no hindrance", () => {
  const paper = parseOne(
    '@string{tmlr = "TMLR"}\n% a comment\n@comment{x}\n@article{x, title = "T", journal = tmlr, month = jul, date = {2024-05-01}}',
  );
  expect(paper).toMatchObject({ venues: ["TMLR"], year: 2024 });
});

test("several entries keep their keys", () => {
  const { papers } = parseBibtex("@misc{a, title = {A}}\n@misc{b, title = {B}}");
  expect(papers.map(({ key, metadata }) => [key, metadata.title])).toEqual([
    ["a", "A"],
    ["b", "B"],
  ]);
});

test("what cannot be read is told, and what stands before it is kept", () => {
  const { papers, problems } = parseBibtex("@misc{a, title = {A}}\n@article{b, title = {Broken, year = 2020 }\n");
  expect(papers.map(({ key }) => key)).toEqual(["a"]);
  expect(problems).toMatchInlineSnapshot(`
    [
      "Token mismatch, expected "}", found ""... at line 3, column 1 in "article".",
    ]
  `);
  expect(parseBibtex("@misc{a, year = 2020}").problems).toEqual(['The entry "a" has no title.']);
});

test("text that is no BibTeX gives no papers", () => {
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
