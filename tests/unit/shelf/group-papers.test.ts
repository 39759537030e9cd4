import { expect, test } from "vitest";
import { comparableIds } from "@/lib/shelf/group-papers";
import { buildShelfData } from "@/lib/shelf/shelf-data";
import { compileBread } from "../fact-families";

test("compares only papers with facts, in the order of the shelf", () => {
  const { papers } = buildShelfData(compileBread());
  const shelved = ["on-steam", "wild-yeast", "flat-rise", "lazy-baker"].flatMap((id) => {
    const paper = papers.find((candidate) => candidate.id === id);
    return paper ? [{ item: { id, added: "2026-11-20" }, paper }] : [];
  });
  expect(shelved).toHaveLength(4);
  expect(comparableIds(shelved)).toEqual(["wild-yeast", "lazy-baker"]);
});
