import fc from "fast-check";
import { anyText } from "../unit/search/any-text";
import { craftedTexts, craftedYaml } from "./crafted-texts";

const splitParts = (text: string) => text.split("¦");

/** Joins arbitrary parts, characters and short crafted texts. */
function textOf(parts: string, crafted = craftedTexts): fc.Arbitrary<string> {
  const short = fc.tuple(fc.constantFrom(...crafted), fc.nat(60)).map(([{ write }, length]) => write(length));
  const part = fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(...splitParts(parts)) },
    { weight: 2, arbitrary: anyText(" ", "\n") },
    { weight: 1, arbitrary: short },
  );
  return fc.array(part, { maxLength: 14 }).map((all) => all.join(""));
}

const scalars = fc.oneof(
  fc.constantFrom(
    ...splitParts(
      "2023¦'2023'¦null¦~¦true¦.inf¦-1¦1e400¦0x1F¦[]¦{}¦{toString: 1}¦{constructor: {}}¦__proto__¦[[a]]¦{a: {b: [c]}}¦|-\n  a\n  b¦>-\n  a¦*a¦&a b¦!!binary aGk=¦!!js/function x¦2210.17323¦'2210.17323'¦published¦ICLR¦https://example.org¦javascript:alert(1)¦baking¦2022-01-03¦# a¦%¦@¦`¦\"\\uD800\"¦\"\\0\"",
    ),
  ),
  fc.string({ unit: "binary", maxLength: 12 }).map((text) => JSON.stringify(text)),
  fc.string({ maxLength: 12 }),
  fc.json({ maxDepth: 2 }),
);

const keys = fc.oneof(
  fc.constantFrom(
    ...splitParts(
      "title¦shortName¦authors¦year¦venue¦status¦arxiv¦doi¦openreview¦aclAnthology¦links¦topics¦techniques¦stages¦tldr¦noteSource¦history¦versions¦unverified¦lookedUp¦facts¦results¦relations¦sources¦corrections¦aliases¦retracted¦citationKey¦codeStatus¦added¦<<¦__proto__¦constructor¦toString",
    ),
  ),
  fc.string({ maxLength: 6 }),
);

const items = fc
  .array(
    fc
      .tuple(fc.constantFrom("", "type: ", "url: ", "date: ", "source: ", "what: "), scalars)
      .map(([key, value]) => `  - ${key}${value}`),
    { maxLength: 3 },
  )
  .map((lines) => `\n${lines.join("\n")}`);

/** YAML for the front matter of a paper, mostly with known keys. */
export const frontMatters = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .array(fc.tuple(keys, fc.oneof(scalars, items)), { maxLength: 10 })
      .map((pairs) => pairs.map(([key, value]) => `${key}: ${value}`).join("\n")),
  },
  { weight: 1, arbitrary: textOf("---¦\n¦: ¦- ¦? ¦title: ¦year: 2023\n¦[¦]¦{¦}¦&a ¦*a¦\t¦  ¦'¦\"¦|¦>¦#", craftedYaml) },
);

/** Markdown. */
export const bodies = textOf(
  "\n¦\n\n¦# ¦- ¦> ¦1. ¦* ¦`¦```\n¦~~~¦**¦*¦_¦[a](/papers/x/)¦[a](javascript:x)¦[a]: /b\n¦![a](https://b.c/d)¦<b>¦</b>¦<script>¦<!--¦-->¦|a|b|\n|-|-|\n|c|d|\n¦&amp;¦&#0;¦&#x202e;¦www.a.b¦https://a.b¦a@b.c¦[^1]¦[^1]: a\n¦===\n¦---\n¦\\¦  \n¦\t¦    a¦word ",
);

/** BibTeX, mostly with valid entries. */
export const bibtexes = textOf(
  '@article{¦@misc{a,¦@string{a = ¦@comment{¦@preamble{¦a,¦title = {¦author = {¦year = 2020¦}¦},\n¦,\n¦{¦A and B¦others¦Doe, Jane¦, ¦"¦#¦$¦$$¦\\¦\\"{o}¦{\\\'e}¦\\textbf{¦\\begin{¦%¦~¦--¦eprint = {2210.17323}¦doi = {10.1/a}¦url = {http://a.b}¦jan',
);

/** Awesome-lists. */
export const lists = textOf(
  "# Fermentation\n¦## Starters\n¦### Oven\n¦- ¦* ¦\n¦\n\n¦[Title](https://a.b)¦[[Paper](https://a.b/c)]¦[[Code](https://github.com/a/b)]¦<ins>CrumbCon, 2020</ins>¦<u>¦</ins>¦/ins>¦**[CrumbCon 2020]**¦ - A B, C D, CrumbCon 2020¦, ¦|Title & Authors|Links|\n|-|-|\n¦|a|[Paper](https://a.b)|\n¦Title: Words¦<br>¦![](https://img.shields.io/badge/Conference-ICML'24-blue)¦[a]¦[a]: https://a.b\n¦<!-- a -->¦> ¦arXiv 2024¦(Oral)",
);

/** Queries, mostly with filters. */
export const queries = textOf(
  'year:¦2020..¦..2021¦>2019¦venue:¦author:¦topic:¦technique:¦has:code¦is:preprint¦is:¦-¦"¦“¦”¦:¦ ¦bread¦stem¦rise¦yeast¦https://arxiv.org/abs/2101.00001¦2101.00001¦@article{¦字¦の¦😀¦\\¦%¦?¦#¦__proto__¦constructor:',
);
