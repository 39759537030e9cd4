import { expect, test } from "vitest";
import { changePages, groupChanges, weekTitle } from "@/lib/site/change-pages";
import { changeDays, changesOf, changeWeeks, describeCounts, mondayOf } from "@/lib/survey/changes";
import { compileSmallSurvey, paperText } from "../survey-files";

/** A paper of a topic with changes, such as "2026-11-20 added". */
function changed(title: string, topic: string, ...events: string[]) {
  const history = events.map((event) => {
    const [date, type] = event.split(" ");
    return `  - date: ${date}\n    type: ${type}`;
  });
  return paperText(title)
    .replace("models/quantization", topic)
    .replace("history: []", `history:\n${history.join("\n")}`);
}

const survey = compileSmallSurvey({
  "papers/a.md": changed("A", "systems", "2026-11-20 added", "2026-11-23 code-added"),
  "papers/b.md": changed("B", "models/pruning", "2026-11-22 added", "2026-11-29 corrected"),
  "papers/c.md": changed("C", "models/quantization", "2026-11-24 added"),
});

test.each([
  ["2026-11-23", "2026-11-23"],
  ["2026-11-29", "2026-11-23"],
  ["2026-11-22", "2026-11-16"],
  ["2027-01-01", "2026-12-28"],
])("the week of %s begins on %s", (day, monday) => {
  expect(mondayOf(day)).toBe(monday);
});

test("lists changes newest first", () => {
  expect(changesOf(survey.papers).map(({ date, paper }) => `${date} ${paper.id}`)).toEqual([
    "2026-11-29 b",
    "2026-11-24 c",
    "2026-11-23 a",
    "2026-11-22 b",
    "2026-11-20 a",
  ]);
});

test("groups changes by week, sorted by type and then by topic", () => {
  const weeks = changeWeeks(survey);
  expect(
    weeks.map(({ monday, changes }) => [monday, ...changes.map(({ type, paper }) => `${type} ${paper.id}`)]),
  ).toEqual([
    ["2026-11-23", "added c", "code-added a", "corrected b"],
    ["2026-11-16", "added b", "added a"],
  ]);
  expect(groupChanges(weeks[1]?.changes ?? []).map(({ topic }) => topic)).toEqual(["models/pruning", "systems"]);
});

test("describes a week by the number of its changes", () => {
  const [week] = changeWeeks(survey);
  expect(week && weekTitle(week)).toBe("Week of 23 November 2026");
  expect(describeCounts(week?.changes ?? [])).toBe("1 paper added, 1 with code, 1 corrected");
});

test("splits a long week into pages", () => {
  const papers = Array.from({ length: 201 }, (_, index) => [
    `papers/p-${index}.md`,
    changed(`Paper ${index}`, "systems", "2026-11-20 added"),
  ]);
  const pages = changePages(compileSmallSurvey(Object.fromEntries(papers)));
  expect(pages.map(({ path, title, changes }) => [path, title, changes.length])).toEqual([
    ["2026-11-16", "Week of 16 November 2026, page 1 of 2", 200],
    ["2026-11-16/2", "Week of 16 November 2026, page 2 of 2", 1],
  ]);
});

test("counts the changes of each day, newest first", () => {
  expect(changeDays(survey.papers).slice(0, 3)).toEqual([
    ["2026-11-29", 1],
    ["2026-11-24", 1],
    ["2026-11-23", 1],
  ]);
});
