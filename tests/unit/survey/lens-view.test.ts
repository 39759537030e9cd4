import { expect, test } from "vitest";
import type { Lens } from "@/lib/survey/entities";
import { lensAreas } from "@/lib/survey/lens-items";
import { type LensTopic, viewLens } from "@/lib/survey/lens-view";
import type { Survey } from "@/lib/survey/survey";
import { compileSmallSurvey, edited, issuesAfter, paperText, topicText, withLine } from "../survey-files";

const lensText = `---
title: When it acts
source: paper-list
classes:
  - id: training
    title: Training
    stages: [pre-training, fine-tuning]
    text: While a model learns.
  - id: serving
    title: Serving
    stages: [serving]
    text: While it answers.
---

Another way in.
`;

const files = {
  "lenses/when.md": lensText,
  ...withLine("topics/models.md", "stages: [pre-training]"),
  ...withLine("topics/models/pruning.md", "stages: [fine-tuning, inference]"),
};

function lensOf({ lenses }: Survey): Lens {
  const [lens] = lenses;
  if (!lens) throw new Error("There is no lens.");
  return lens;
}

/** Returns topics and their papers as nested arrays. */
function outline(topics: readonly LensTopic[]): unknown[] {
  return topics.map(({ topic, ownPapers, papers, children }) => [
    topic.path,
    ownPapers.map(({ id }) => id),
    papers.length,
    ...outline(children),
  ]);
}

function outlineOf(changes: Record<string, string | null>) {
  const survey = compileSmallSurvey({ ...files, ...changes });
  const { classes, outside } = viewLens(survey, lensOf(survey));
  return {
    parts: Object.fromEntries(
      classes.flatMap(({ parts }) => parts.map((part) => [part.stage, outline(part.branches)])),
    ),
    counts: classes.map(({ id, papers }) => [id, papers.length]),
    outside: outside.map(({ id }) => id),
  };
}

test("a paper belongs to the stages of each of its topics, under that topic", () => {
  expect(outlineOf({})).toEqual({
    parts: {
      "pre-training": [["models", [], 3, ["models/quantization", ["awq", "gptq", "sparsegpt"], 3]]],
      "fine-tuning": [["models", [], 1, ["models/pruning", ["sparsegpt"], 1]]],
      serving: [],
    },
    counts: [
      ["training", 3],
      ["serving", 0],
    ],
    outside: [],
  });
});

test("a paper with its own stages belongs to these, under all its topics", () => {
  expect(outlineOf(withLine("papers/sparsegpt.md", "stages: [serving]")).parts).toEqual({
    "pre-training": [["models", [], 2, ["models/quantization", ["awq", "gptq"], 2]]],
    "fine-tuning": [],
    serving: [["models", [], 1, ["models/quantization", ["sparsegpt"], 1], ["models/pruning", ["sparsegpt"], 1]]],
  });
});

test("returns papers that belong to no class", () => {
  expect(outlineOf(withLine("papers/awq.md", "stages: [inference]")).outside).toEqual(["awq"]);
});

test("a class has the frameworks that support one of its stages", () => {
  const survey = compileSmallSurvey({
    ...files,
    "frameworks/trainer.md": `---
name: Trainer
supports: { fineTuning: true, inference: false }
topics: [systems]
sources: [{ source: paper-list }]
---
`,
  });
  const { classes } = viewLens(survey, lensOf(survey));
  expect(classes.map(({ frameworks }) => frameworks.map(({ name }) => name))).toEqual([["Trainer"], ["vLLM"]]);
});

test("areas are children of branches, and a branch with papers of its own is an area too", () => {
  const survey = compileSmallSurvey({
    ...files,
    "papers/own.md": paperText("Own").replace("models/quantization", "models"),
    "topics/models/quantization/weights.md": topicText("Weights"),
    ...edited("papers/awq.md", "models/quantization", "models/quantization/weights"),
  });
  const [training] = viewLens(survey, lensOf(survey)).classes;
  const paper = (id: string, title: string, year = 2023) => ({ id, title, year });
  expect(lensAreas(training?.parts[0]?.branches ?? [])).toEqual([
    { path: "models", title: "Model-Centric", color: "indigo", count: 1, papers: [paper("own", "Own")] },
    {
      path: "models/quantization",
      title: "Quantization",
      color: "indigo",
      count: 3,
      papers: [paper("gptq", "GPTQ: Accurate Quantization"), paper("sparsegpt", "SparseGPT", 2022)],
      below: [
        {
          path: "models/quantization/weights",
          title: "Weights",
          count: 1,
          papers: [paper("awq", "Activation-aware Weights")],
        },
      ],
    },
  ]);
});

test("reports an unknown source and duplicate classes of a lens", () => {
  const broken = lensText.replace("paper-list", "paper-lst").replace("id: serving", "id: training");
  expect(issuesAfter({ ...files, "lenses/when.md": broken })).toMatchInlineSnapshot(`
    [
      "content/lenses/when.md:3:9 unknown-source  "paper-lst" is not a source. Did you mean paper-list?",
      "content/lenses/when.md:5:3 bad-value  "classes" is a list. Two classes have the same id.",
    ]
  `);
});
