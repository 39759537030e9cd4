import { expect, test } from "vitest";
import { interpretPaper } from "@/lib/awesome-list/import/interpret-paper";
import type { ListedPaper } from "@/lib/awesome-list/import/listed";
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

function understand(listed: Partial<ListedPaper>) {
  const paper: ListedPaper = { title: "A Title", byline: "", venue: "ICLR", year: 2023, links: [], oddities: [] };
  return interpretPaper({ ...paper, ...listed }, findVenue, "https://atlas.example/");
}

const arxiv = "https://arxiv.org/abs/2210.17323";

test("links of texts give ids and stay links", () => {
  expect(understand({ links: [{ label: "Paper", url: arxiv }] })).toMatchObject({
    venue: { name: "ICLR" },
    ids: { arxiv: "2210.17323" },
    links: [{ type: "paper", url: arxiv }],
  });
});

test("a link under the name of a service gives an id only", () => {
  const links = [
    { label: "Paper", url: "https://x.example/p" },
    { label: "arXiv", url: arxiv },
    { label: "OpenReview", url: "https://openreview.net/forum?id=tcbBPnfwxS" },
  ];
  expect(understand({ links })).toMatchObject({
    ids: { arxiv: "2210.17323", openreview: "tcbBPnfwxS" },
    links: [{ type: "paper", url: "https://x.example/p" }],
  });
});

test("a link under the name of a service to another place is a text", () => {
  const links = [{ label: "arXiv", url: "https://x.example/p" }];
  expect(understand({ links })).toMatchObject({ ids: {}, links: [{ type: "paper" }] });
});

test.each([
  ["https://github.com/a/b", "code"],
  ["https://arxiv.org/pdf/2210.17323", "paper"],
])("under words that nobody knows, %s is what its host is for", (url, type) => {
  expect(understand({ links: [{ label: "Read me", url }] }).links).toEqual([{ type, url }]);
});

test("links that cannot be told are named rather than dropped", () => {
  const url = "https://x.example/slides";
  expect(understand({ links: [{ label: "Slides", url }] })).toMatchObject({
    links: [],
    corrections: ['Link "Slides" left out: https://x.example/slides'],
  });
});

test("a paper link to a repository is a code link", () => {
  const url = "https://github.com/a/b";
  expect(understand({ links: [{ label: "Paper", url }] })).toMatchObject({
    links: [{ type: "code", url }],
    corrections: ["Paper link leads to a code repository; taken as the code link."],
  });
});

test("an address of the ACM that only looks like a DOI gives none", () => {
  const url = "https://dl.acm.org/doi/10.5555/3571885.3571946";
  expect(understand({ links: [{ label: "Paper", url }] }).ids).toEqual({});
});

test("a paper page of Hugging Face has the arXiv id", () => {
  const url = "https://huggingface.co/papers/2210.17323";
  expect(understand({ links: [{ label: "Paper", url }] }).ids).toEqual({ arxiv: "2210.17323" });
});

test("a web page has no ids: a paper beside it is another work", () => {
  const links = [
    { label: "Html", url: "https://x.example/post" },
    { label: "Paper", url: arxiv },
  ];
  expect(understand({ venue: "Blog", links })).toMatchObject({
    ids: {},
    links: [{ type: "blog" }, { type: "paper" }],
  });
});

test("without a venue a paper on arXiv is a preprint of the id's year", () => {
  const links = [{ label: "Paper", url: arxiv }];
  expect(understand({ venue: undefined, year: undefined, links })).toMatchObject({
    venue: { name: "arXiv" },
    year: 2022,
    corrections: [
      "Venue missing in the list; the paper is on arXiv.",
      "Year missing in the list; it is that of the arXiv id.",
    ],
  });
});

test("a venue or year that nobody says is not made up", () => {
  expect(understand({ venue: undefined })).toMatchObject({ venue: undefined });
  expect(understand({ venue: "arXiv, ICLR", year: undefined, links: [{ label: "Paper", url: arxiv }] })).toMatchObject({
    venue: undefined,
    venueSpelling: "arXiv, ICLR",
    year: undefined,
  });
  expect(understand({ year: undefined, links: [{ label: "Paper", url: arxiv }] }).year).toBeUndefined();
});

test("a line with a link to an entry's page is taken literally", () => {
  const links = [
    { label: "Paper", url: "https://github.com/a/b" },
    { label: "Entry", url: "https://atlas.example/papers/some-id/" },
  ];
  expect(understand({ title: "Omni: Omni: A Title", links })).toMatchObject({
    title: "Omni: Omni: A Title",
    entryId: "some-id",
    links: [{ type: "paper", url: "https://github.com/a/b" }],
    corrections: [],
  });
});

test("a page of another site is no entry", () => {
  const links = [{ label: "Entry", url: "https://other.example/papers/some-id/" }];
  expect(understand({ links }).entryId).toBeUndefined();
});
