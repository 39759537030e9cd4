import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";

const workflows = ".github/workflows";

test("workflows pin every action to a commit and name its version", () => {
  const lines = readdirSync(workflows).flatMap((name) => readFileSync(join(workflows, name), "utf8").split("\n"));
  const uses = lines.filter((line) => /^\s*(?:- )?uses:/.test(line)).map((line) => line.trim());
  expect(uses.length).toBeGreaterThan(0);
  for (const line of uses) expect(line).toMatch(/uses: [\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
});

test("CITATION.cff refers to the survey as the content does", () => {
  const [reference] = parse(readFileSync("CITATION.cff", "utf8")).references;
  const [, frontMatter = ""] = readFileSync("content/survey.md", "utf8").split(/^---$/m);
  const { title, authors, venue, year, url } = parse(frontMatter).citation;
  expect(reference).toMatchObject({ title, journal: venue, year, url });
  expect(reference.authors.map((author: Author) => `${author["given-names"]} ${author["family-names"]}`)).toEqual(
    authors,
  );
});

type Author = Record<"given-names" | "family-names", string>;
