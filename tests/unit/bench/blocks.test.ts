import { expect, test } from "vitest";
import { lines, part, table, toMarkdown, toText } from "@/bench/blocks";

const section = {
  title: "Pages",
  text: `Weighed ${"again and ".repeat(12)}again.`,
  blocks: [
    table(["a | b", "KB"], [["*all*", "1.0"]]),
    lines(["one", "two"]),
    part("Fonts", "Apart."),
    table(["font", "KB"], [["serif", "30.1"]]),
  ],
};

test("formats a section for a terminal with lines of at most 120 characters and aligned tables", () => {
  const text = toText(section);
  expect(text.split("\n").every((line) => line.length <= 120)).toBe(true);
  expect(text).toMatch(/^PAGES\. Weighed again and/);
  expect(text).toContain("\n\n  one\n  two\n\nFONTS. Apart.\n\n  font     KB\n  -----  ----\n  serif  30.1");
});

test("formats a section as Markdown with its origin and tables", () => {
  const markdown = toMarkdown(section, "Today.");
  expect(markdown).toMatch(/^## Pages\n\nToday\.\n\nWeighed /);
  expect(markdown).toContain(
    "\n\n| a \\| b | KB |\n| --- | ---: |\n| \\*all\\* | 1.0 |\n\n- one\n- two\n\n### Fonts\n\nApart.",
  );
});
