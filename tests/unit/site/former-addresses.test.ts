import { expect, test } from "vitest";
import { formerAddresses } from "@/lib/site/former-addresses";
import { compileSmallSurvey, edited, withLine } from "../survey-files";

test("maps former ids of papers and former paths of topics to the current pages", () => {
  const survey = compileSmallSurvey({
    ...withLine("papers/awq.md", "aliases:\n  - old-awq"),
    ...edited(
      "topics/models/pruning.md",
      "order: 2\n",
      "order: 2\nformerPaths:\n  - models/sparsity/all\n  - pruning\n",
    ),
  });
  expect(formerAddresses(survey)).toEqual([
    { from: "/papers/old-awq/", to: "/papers/awq/" },
    { from: "/topics/models/sparsity/all/", to: "/topics/models/pruning/" },
    { from: "/topics/pruning/", to: "/topics/models/pruning/" },
  ]);
});
