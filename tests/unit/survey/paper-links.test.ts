import { expect, test } from "vitest";
import { linksOf } from "@/lib/survey/paper-links";

const shown = (paper: Parameters<typeof linksOf>[0]) => linksOf(paper).map(({ label, url }) => `${label}: ${url}`);

test("labels links by their type, and links to papers by their host", () => {
  const links = [
    { type: "paper", url: "https://proceedings.mlr.press/v1.html" },
    { type: "paper", url: "https://openreview.net/forum?id=x" },
    { type: "code", url: "https://github.com/a/b" },
    { type: "docs", url: "https://arxiv.org/help" },
  ] as const;
  expect(linksOf({ links: [...links] }).map(({ label }) => label)).toEqual([
    "Paper",
    "OpenReview",
    "Code",
    "Documentation",
  ]);
});

test("adds links for identifiers after the links of the entry", () => {
  const paper = {
    links: [{ type: "code" as const, url: "https://github.com/a/b" }],
    arxiv: "2210.17323",
    openreview: "tcbBPnfwxS",
    aclAnthology: "2023.acl-long.1",
    doi: "10.1145/1",
  };
  expect(shown(paper)).toEqual([
    "Code: https://github.com/a/b",
    "arXiv: https://arxiv.org/abs/2210.17323",
    "OpenReview: https://openreview.net/forum?id=tcbBPnfwxS",
    "ACL Anthology: https://aclanthology.org/2023.acl-long.1/",
    "DOI: https://doi.org/10.1145/1",
  ]);
});

test("adds no second link to the same service", () => {
  const url = "https://www.arxiv.org/abs/2210.17323v2";
  expect(shown({ links: [{ type: "paper", url }], arxiv: "2210.17323" })).toEqual([`arXiv: ${url}`]);
});

test("names the repositories or hosts of links with the same label", () => {
  const code = { type: "code", origin: "official" } as const;
  const labels = linksOf({
    links: [
      { ...code, url: "https://github.com/artidoro/qlora" },
      { ...code, url: "https://github.com/bitsandbytes-foundation/bitsandbytes/tree/main/docs" },
      { type: "code", origin: "third-party", url: "https://github.com/huggingface/peft" },
      { type: "blog", url: "https://mlsys.wuklab.io/posts/das/" },
      { type: "blog", url: "https://together.ai/blog/das" },
    ],
  }).map(({ label }) => label);
  expect(labels).toEqual([
    "Official code (artidoro/qlora)",
    "Official code (bitsandbytes-foundation/bitsandbytes)",
    "Third-party code",
    "Blog post (mlsys.wuklab.io)",
    "Blog post (together.ai)",
  ]);
});
