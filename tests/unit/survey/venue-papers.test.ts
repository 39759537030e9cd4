import { expect, test } from "vitest";
import { venuesWithPapers } from "@/lib/survey/venue-papers";
import { compileSmallSurvey } from "../survey-files";

test("returns the venues that have papers, those with the most papers first", () => {
  const unused = "---\nname: ICML\ntitle: International Conference on Machine Learning\nkind: conference\n---\n";
  const venues = venuesWithPapers(compileSmallSurvey({ "venues/icml.md": unused }));
  expect(venues.map(({ venue, papers }) => [venue.id, ...papers.map(({ id }) => id)])).toEqual([
    ["arxiv", "awq", "sparsegpt"],
    ["iclr", "gptq"],
  ]);
});
