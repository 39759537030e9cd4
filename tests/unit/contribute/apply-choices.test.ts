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

test("keeps the draft without choices", () => {
  expect(apply({})).toEqual({ draft, issues: [] });
});

test("replaces proposed values and resolves names to ids", () => {
  const before = structuredClone(draft);
  const { draft: chosen, issues } = apply({
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
  expect(issues).toEqual([]);
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

test("removes the short name if the choice is empty", () => {
  expect(apply({ shortName: "" }).draft.fields).not.toHaveProperty("shortName");
});

test("reports all invalid choices", () => {
  const choices = { id: "No Id", year: 24, venue: "ICRL", topics: ["prunning"], techniques: ["rotation"] };
  expect(apply(choices).issues).toMatchInlineSnapshot(`
    [
      ""No Id" is not an id. An id has only lower-case letters, digits and single hyphens. It is not a year and not the name of a device, such as con.",
      "A year has four digits, such as 2024.",
      ""prunning" is not a topic. Did you mean models/pruning?",
      ""rotation" is not a technique.",
      ""ICRL" is not a venue. To add a venue, create its file in venues/ first.",
    ]
  `);
});

test("explains how to add an unknown venue", () => {
  expect(apply({ venue: "Journal of Bread" }).issues).toEqual([
    '"Journal of Bread" is not a venue. To add a venue, create its file in venues/ first.',
  ]);
});

test("adds a notice if the status does not match the venue", () => {
  expect(apply({ status: "published" }).draft.notices).toEqual([
    "You chose the status published, but the venue arXiv means preprint.",
  ]);
  expect(apply({ status: "published", venue: "ICLR" }).draft.notices).toEqual([]);
});
