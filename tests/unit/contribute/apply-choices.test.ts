import { expect, test } from "vitest";
import { applyChoices, type Choices } from "@/lib/contribute/apply-choices";
import type { PaperDraft } from "@/lib/contribute/draft-paper";
import { compileSmallSurvey } from "../survey-files";

const survey = compileSmallSurvey();
const draft: PaperDraft = {
  id: "heads",
  fields: {
    title: "Heads: Which Ones Are Needed",
    shortName: "Heads",
    authors: ["Ada Crumb"],
    year: 2024,
    venue: "arXiv",
    status: "preprint",
    links: [
      { type: "paper", url: "https://example.org/heads" },
      { type: "code", url: "https://example.org/wrong" },
    ],
    topics: [],
    history: [{ date: "2026-11-20", type: "added" }],
  },
  body: "",
  notices: [],
};
const apply = (choices: Choices) => applyChoices(draft, choices, survey);

test("nothing chosen changes nothing", () => {
  expect(apply({})).toEqual({ draft, problems: [] });
});

test("choices take the place of what was proposed, names become ids", () => {
  const before = structuredClone(draft);
  const { draft: chosen, problems } = apply({
    id: "needed-heads",
    shortName: "NeededHeads",
    year: 2025,
    venue: "International Conference on Learning Representations",
    topics: ["pruning", "models/quantization", "Pruning"],
    techniques: ["Error Feedback"],
    code: "https://example.org/right",
    tldr: "Prunes heads.",
    note: "A note.",
    noteSource: "https://example.org/heads",
  });
  expect(problems).toEqual([]);
  expect(chosen).toMatchObject({
    id: "needed-heads",
    body: "A note.",
    fields: {
      shortName: "NeededHeads",
      year: 2025,
      venue: "ICLR",
      status: "published",
      topics: ["models/pruning", "models/quantization"],
      techniques: ["error-feedback"],
      links: [
        { type: "paper", url: "https://example.org/heads" },
        { type: "code", url: "https://example.org/right" },
      ],
      tldr: "Prunes heads.",
      noteSource: "https://example.org/heads",
    },
  });
  expect(draft).toEqual(before);
});

test("an empty short name is none", () => {
  expect(apply({ shortName: "" }).draft.fields).not.toHaveProperty("shortName");
});

test("what fits nothing is told, all at once", () => {
  const choices = { id: "No Id", year: 24, venue: "ICRL", topics: ["prunning"], techniques: ["rotation"] };
  expect(apply(choices).problems).toMatchInlineSnapshot(`
    [
      ""No Id" is not an id: lower-case letters, digits and single hyphens, not a year.",
      "A year has four digits, such as 2024.",
      ""prunning" is not a topic. Did you mean models/pruning?",
      ""rotation" is not a technique.",
      ""ICRL" is not a venue of the atlas. A new venue needs a file under venues/ first.",
    ]
  `);
});

test("a venue that is near none needs a file", () => {
  expect(apply({ venue: "Journal of Bread" }).problems).toEqual([
    '"Journal of Bread" is not a venue of the atlas. A new venue needs a file under venues/ first.',
  ]);
});

test("a status that is not that of the venue is pointed out", () => {
  expect(apply({ status: "published" }).draft.notices).toEqual([
    "The status is said to be published, but papers in arXiv are preprint.",
  ]);
  expect(apply({ status: "published", venue: "ICLR" }).draft.notices).toEqual([]);
});
