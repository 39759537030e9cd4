import { expect, test } from "vitest";
import { replaceSections } from "@/bench/benchmarks-file";

const titles = ["Build", "Pages", "Search"];

test("keeps sections in order, whichever is written first", () => {
  const one = replaceSections("", ["## Search\n\nfound"], titles);
  const two = replaceSections(one, ["## Build\n\nbuilt", "## Pages\n\nweighed"], titles);
  expect(two).toMatch(/^# Benchmarks\n\n.*\n\n## Build\n\nbuilt\n\n## Pages\n\nweighed\n\n## Search\n\nfound\n$/s);
});

test("replaces a section with its parts and keeps the others", () => {
  const previous = replaceSections("", ["## Build\n\nold\n\n### Part\n\nold", "## Search\n\nfound"], titles);
  const current = replaceSections(previous, ["## Build\n\nnew"], titles);
  expect(current).toContain("## Build\n\nnew\n\n## Search\n\nfound\n");
  expect(current).not.toContain("old");
});

test("returns the same text for the same sections", () => {
  const sections = ["## Build\n\nbuilt", "## Pages\n\nweighed"];
  const once = replaceSections("", sections, titles);
  expect(replaceSections(once, sections, titles)).toBe(once);
});
