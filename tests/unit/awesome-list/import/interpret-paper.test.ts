import { expect, test } from "vitest";
import { interpretPaper } from "@/lib/awesome-list/import/interpret-paper";
import type { ListedPaper } from "@/lib/awesome-list/import/reading/listed";
import type { Venue } from "@/lib/survey/entities";
import { venueFinder } from "@/lib/survey/venue-spelling";

const venue = (name: string, kind: Venue["kind"]): Venue => ({
  id: name.toLowerCase(),
  file: `venues/${name.toLowerCase()}.md`,
  name,
  title: name,
  kind,
  aliases: [],
});
const findVenue = venueFinder([venue("arXiv", "preprint"), venue("ICLR", "conference"), venue("Blog", "web")]);

function interpret(listed: Partial<ListedPaper>) {
  const paper: ListedPaper = {
    title: "A Title",
    byline: "",
    venue: "ICLR",
    year: 2023,
    isDate: false,
    links: [],
    oddities: [],
  };
  return interpretPaper({ ...paper, ...listed }, findVenue, "https://atlas.example/");
}

const arxiv = "https://arxiv.org/abs/2210.17323";

test("a paper link gives an id and stays a link", () => {
  expect(interpret({ links: [{ label: "Paper", url: arxiv }] })).toMatchObject({
    venue: { name: "ICLR" },
    ids: { arxiv: "2210.17323" },
    links: [{ type: "paper", url: arxiv }],
  });
});

test("a link with the name of a service as label gives only an id", () => {
  const links = [
    { label: "Paper", url: "https://x.example/p" },
    { label: "arXiv", url: arxiv },
    { label: "OpenReview", url: "https://openreview.net/forum?id=tcbBPnfwxS" },
  ];
  expect(interpret({ links })).toMatchObject({
    ids: { arxiv: "2210.17323", openreview: "tcbBPnfwxS" },
    links: [{ type: "paper", url: "https://x.example/p" }],
  });
});

test("a link with the name of a service as label to another host is a paper link", () => {
  const links = [{ label: "arXiv", url: "https://x.example/p" }];
  expect(interpret({ links })).toMatchObject({ ids: {}, links: [{ type: "paper" }] });
});

test.each([
  ["https://github.com/a/b", "code"],
  ["https://arxiv.org/pdf/2210.17323", "paper"],
])("with an unknown label, the host gives the type of %s", (url, type) => {
  expect(interpret({ links: [{ label: "Read me", url }] }).links).toEqual([{ type, url }]);
});

test("notes links of unknown type", () => {
  const url = "https://x.example/slides";
  expect(interpret({ links: [{ label: "Slides", url }] })).toMatchObject({
    links: [],
    corrections: ['Link "Slides" left out: https://x.example/slides'],
  });
});

test("a paper link to a repository is a code link", () => {
  const url = "https://github.com/a/b";
  expect(interpret({ links: [{ label: "Paper", url }] })).toMatchObject({
    links: [{ type: "code", url }],
    corrections: ["Paper link to a code repository changed to a code link."],
  });
});

test("an ACM URL that only looks like a DOI gives no id", () => {
  const url = "https://dl.acm.org/doi/10.5555/3571885.3571946";
  expect(interpret({ links: [{ label: "Paper", url }] }).ids).toEqual({});
});

test("a paper page of Hugging Face gives the arXiv id", () => {
  const url = "https://huggingface.co/papers/2210.17323";
  expect(interpret({ links: [{ label: "Paper", url }] }).ids).toEqual({ arxiv: "2210.17323" });
});

test("a web page gets no ids from its paper links", () => {
  const links = [
    { label: "Html", url: "https://x.example/post" },
    { label: "Paper", url: arxiv },
  ];
  expect(interpret({ venue: "Blog", links })).toMatchObject({
    ids: {},
    links: [{ type: "blog" }, { type: "paper" }],
  });
});

test("a paper on arXiv without a venue is a preprint from the year of its id", () => {
  const links = [{ label: "Paper", url: arxiv }];
  expect(interpret({ venue: undefined, year: undefined, links })).toMatchObject({
    venue: { name: "arXiv" },
    year: 2022,
    corrections: [
      "Venue missing from the list; the paper is on arXiv.",
      "Year missing from the list; taken from the arXiv id.",
    ],
  });
});

test("does not invent a venue or year", () => {
  expect(interpret({ venue: undefined })).toMatchObject({ venue: undefined });
  expect(interpret({ venue: "arXiv, ICLR", year: undefined, links: [{ label: "Paper", url: arxiv }] })).toMatchObject({
    venue: undefined,
    venueSpelling: "arXiv, ICLR",
    year: undefined,
  });
  expect(interpret({ year: undefined, links: [{ label: "Paper", url: arxiv }] }).year).toBeUndefined();
});

test("does not repair a line that links to an entry", () => {
  const links = [
    { label: "Paper", url: "https://github.com/a/b" },
    { label: "Entry", url: "https://atlas.example/papers/some-id/" },
  ];
  expect(interpret({ title: "Omni: Omni: A Title", links })).toMatchObject({
    title: "Omni: Omni: A Title",
    entryId: "some-id",
    links: [{ type: "paper", url: "https://github.com/a/b" }],
    corrections: [],
  });
});

test("a link to another site is not a link to an entry", () => {
  const links = [{ label: "Entry", url: "https://other.example/papers/some-id/" }];
  expect(interpret({ links }).entryId).toBeUndefined();
});
