import { expect, test } from "vitest";
import { issuesAfter, topicText } from "../../survey-files";

test("a folder without a file is told once, at the first of its topics", () => {
  const issues = issuesAfter({
    "topics/data/mixing.md": topicText("Mixing"),
    "topics/data/selection.md": topicText("Selection"),
  });
  expect(issues).toEqual([
    "content/topics/data/mixing.md:1:1 topic-without-file  The topic data above this one has no file. Add topics/data.md.",
  ]);
});

test("only the topic right above is asked for", () => {
  expect(issuesAfter({ "topics/data/selection/few.md": topicText("Few") })).toEqual([
    expect.stringContaining("Add topics/data/selection.md."),
  ]);
});

test("a branch without a color is told so, unless its file has other problems first", () => {
  expect(issuesAfter({ "topics/data.md": topicText("Data") })).toEqual([
    expect.stringContaining("content/topics/data.md:1:1 topic-color  A branch needs a color."),
  ]);
  expect(issuesAfter({ "topics/data.md": topicText("Data", "colour: rose\n") })).toEqual([
    expect.stringContaining('unknown-key  "colour" is not a key here. Did you mean color?'),
  ]);
});
