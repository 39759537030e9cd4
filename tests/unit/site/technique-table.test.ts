import { expect, test } from "vitest";
import { techniqueTable } from "@/lib/site/technique-table";
import { compileSmallSurvey, paperText } from "../survey-files";

const technique = (name: string, more = "") => `---\nname: ${name}\n${more}---\n`;

test("has the techniques with the most papers first, with area, growth and the names that the filter finds", () => {
  const paper = (year: number, id: string) =>
    paperText(`${id} ${year}`, `techniques: [${id}]\n`).replace(/^year: .*$/m, `year: ${year}`);
  const survey = compileSmallSurvey({
    "techniques/old.md": technique("Old Idea", "topics: [models/pruning]\naliases: [veteran]\n"),
    "techniques/fresh.md": technique("Fresh Idea"),
    "techniques/unused.md": technique("Unused Idea"),
    "papers/a.md": paper(2019, "old"),
    "papers/b.md": paper(2020, "old"),
    "papers/c.md": paper(2099, "old"),
    "papers/d.md": paper(2098, "fresh"),
  });
  const { columns, rows } = techniqueTable(survey);
  const shown = rows
    .filter(({ name }) => name.endsWith("Idea"))
    .map(({ name, title, cells }) => [name, title, ...cells.map((cell) => cell?.text)]);
  expect(columns.map(({ label }) => label)).toEqual(["Papers", "Since 2098", "Area"]);
  expect(shown).toEqual([
    ["Old Idea", "Old Idea, veteran", "3", "33", "Pruning"],
    ["Fresh Idea", "Fresh Idea", "1", "100", undefined],
    ["Unused Idea", "Unused Idea", "0", undefined, undefined],
  ]);
});
