import { expect, test } from "vitest";
import { groupTechniques, topicsOfTechnique } from "@/lib/survey/technique-groups";
import { compileSmallSurvey, topicText } from "../survey-files";

const technique = (name: string, topics: string[] = []) =>
  `---\nname: ${name}\n${topics.length > 0 ? `topics: [${topics.join(", ")}]\n` : ""}---\n`;

test("groups techniques by the area of their first topic, in the order of the taxonomy", () => {
  const survey = compileSmallSurvey({
    "topics/models/quantization/weights.md": topicText("Weights"),
    "techniques/a.md": technique("Zeta", ["models/quantization/weights", "models/pruning"]),
    "techniques/b.md": technique("Batching", ["systems"]),
    "techniques/c.md": technique("Whole Models", ["models"]),
    "techniques/d.md": technique("Without Topic"),
    "techniques/e.md": technique("Masks", ["models/pruning"]),
  });
  const groups = groupTechniques(survey).map(({ area, techniques }) => [
    area?.path,
    ...techniques.map(({ name }) => name),
  ]);
  expect(groups).toEqual([
    ["models", "Whole Models"],
    ["models/quantization", "Error Feedback", "Zeta"],
    ["models/pruning", "Masks"],
    ["systems", "Batching"],
    [undefined, "Without Topic"],
  ]);
});

test("returns no groups for a survey without techniques", () => {
  expect(groupTechniques({ branches: [], techniques: [] })).toEqual([]);
});

test("returns the topics of the entry first, then those with the most papers", () => {
  const papers = [["a", "b"], ["b", "c"], ["b"], ["d"], ["c"]].map((topics) => ({ topics }));
  expect([...topicsOfTechnique({ topics: ["d", "e"] }, papers)]).toEqual([
    ["d", 1],
    ["e", 0],
    ["b", 3],
    ["c", 2],
    ["a", 1],
  ]);
});
