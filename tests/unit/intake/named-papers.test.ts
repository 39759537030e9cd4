import { expect, test } from "vitest";
import { namedInBibtex, namedInList } from "@/lib/intake/named-papers";
import { rejectUnreadable } from "@/lib/intake/reject-unreadable";
import { compileSmallSurvey } from "../survey-files";

const survey = compileSmallSurvey();

test("reads title, authors, year and ids of the lines of a list", () => {
  const { papers, unread } = namedInList(
    `# List

## Quantization

- [Eagle: Fast Decoding](https://arxiv.org/abs/2401.15077) Ada Foo, Bob Bar, Cy Baz, Dee Qux. ICLR 2024
- Quest of Sparse Attention, 2024. [Paper](https://www.usenix.org/conference/osdi24/presentation/quest)
`,
    survey,
  );
  expect(unread).toEqual([]);
  expect(papers).toEqual([
    expect.objectContaining({
      line: 5,
      title: "Eagle: Fast Decoding",
      byline: "Ada Foo, Bob Bar, Cy Baz et al.",
      year: 2024,
      arxiv: "2401.15077",
      link: undefined,
    }),
    expect.objectContaining({ line: 6, link: "https://www.usenix.org/conference/osdi24/presentation/quest" }),
  ]);
});

test("says which lines with papers were not read, and why", () => {
  const { papers, unread } = namedInList(
    `# List

## News

- [Eagle: Fast Decoding](https://arxiv.org/abs/2401.15077) was accepted.
- [Hawk: Faster Decoding](https://arxiv.org/abs/2402.15077) was accepted.

## Papers

- [Eagle: Fast Decoding](https://arxiv.org/abs/2401.15077)
- [Owl: Slow Decoding](https://arxiv.org/abs/2499.00001)
`,
    survey,
  );
  expect(papers.map(({ title }) => title)).toEqual(["Eagle: Fast Decoding"]);
  expect(unread).toMatchInlineSnapshot(`
    [
      "Line 11: The arXiv id 2499.00001 cannot exist: it has the month 99.",
      "Line 6: "Hawk: Faster Decoding" is only below the heading "News".",
    ]
  `);
});

test("reads the entries of a BibTeX file, also of a long one", () => {
  const filler = "words of an abstract ".repeat(20);
  const entries = Array.from(
    { length: 600 },
    (_, index) => `@article{k${index},
  title = {Paper Number ${index}},
  author = {Foo, Ada and Bar, Bob},
  eprint = {2401.${String(index).padStart(5, "0")}},
  archiveprefix = {arXiv},
  abstract = {${filler}}
}`,
  );
  const { papers, unread } = namedInBibtex(`${entries.join("\n")}\n@misc{none, year = {2020}}\n`);
  expect(papers).toHaveLength(600);
  expect(papers[1]).toMatchObject({
    line: 8,
    title: "Paper Number 1",
    byline: "Ada Foo, Bob Bar",
    year: 2024,
    arxiv: "2401.00001",
  });
  expect(unread).toEqual(['Line 4201: the entry "none" has no title. Add title = {…}.']);
});

test("papers that a content file cannot hold are not read", () => {
  const named = {
    papers: [
      { line: 3, title: "Fine" },
      { line: 4, title: "Turned \u202e around" },
      { line: 5, title: "No year", year: 12 },
    ],
    unread: [],
  };
  const { papers, unread } = rejectUnreadable(named);
  expect(papers.map(({ title }) => title)).toEqual(["Fine"]);
  expect(unread).toMatchInlineSnapshot(`
    [
      "Line 4: The text contains the invisible character U+202E. Delete the character.",
      "Line 5: "papers[0].year" is 12. The year is before 1950.",
    ]
  `);
});
