import { expect, test } from "vitest";
import { issuesAfter, topicText } from "../../survey-files";

test("reports a folder without a file once, at its first topic", () => {
  const issues = issuesAfter({
    "topics/data/mixing.md": topicText("Mixing"),
    "topics/data/selection.md": topicText("Selection"),
  });
  expect(issues).toEqual([
    "content/topics/data/mixing.md:1:1 topic-without-file  The parent topic data has no file. Add topics/data.md.",
  ]);
});

test("reports only the direct parent", () => {
  expect(issuesAfter({ "topics/data/selection/few.md": topicText("Few") })).toEqual([
    expect.stringContaining("Add topics/data/selection.md."),
  ]);
});

test("reports a branch without a color, unless its file has other issues", () => {
  expect(issuesAfter({ "topics/data.md": topicText("Data") })).toEqual([
    expect.stringContaining("content/topics/data.md:1:1 topic-color  A branch needs a color."),
  ]);
  expect(issuesAfter({ "topics/data.md": topicText("Data", "colour: rose\n") })).toEqual([
    expect.stringContaining('unknown-key  "colour" is not a known key here. Did you mean color?'),
  ]);
});
