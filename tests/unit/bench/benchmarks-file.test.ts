import { expect, test } from "vitest";
import { replaceSections } from "@/bench/benchmarks-file";

const titles = ["Build", "Pages", "Search"];

test("sections stand in their order, whichever was written first", () => {
  const one = replaceSections("", ["## Search\n\nfound"], titles);
  const two = replaceSections(one, ["## Build\n\nbuilt", "## Pages\n\nweighed"], titles);
  expect(two).toMatch(/^# Benchmarks\n\n.*\n\n## Build\n\nbuilt\n\n## Pages\n\nweighed\n\n## Search\n\nfound\n$/s);
});

test("a section replaces the former one, with its parts, and leaves the others alone", () => {
  const former = replaceSections("", ["## Build\n\nold\n\n### Part\n\nold", "## Search\n\nfound"], titles);
  const now = replaceSections(former, ["## Build\n\nnew"], titles);
  expect(now).toContain("## Build\n\nnew\n\n## Search\n\nfound\n");
  expect(now).not.toContain("old");
});

test("the same sections give the same file", () => {
  const sections = ["## Build\n\nbuilt", "## Pages\n\nweighed"];
  const once = replaceSections("", sections, titles);
  expect(replaceSections(once, sections, titles)).toBe(once);
});
