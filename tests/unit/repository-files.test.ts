import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";

const workflows = ".github/workflows";
const lockFiles = ["package-lock.json", "bench/package-lock.json", "tests/engines/package-lock.json"];

test("workflows pin every action to a commit and name its version", () => {
  const lines = readdirSync(workflows).flatMap((name) => readFileSync(join(workflows, name), "utf8").split("\n"));
  const uses = lines.filter((line) => /^\s*(?:- )?uses:/.test(line)).map((line) => line.trim());
  expect(uses.length).toBeGreaterThan(0);
  for (const line of uses) expect(line).toMatch(/uses: [\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
});

test.each(lockFiles)("%s has a checksum for every package", (path) => {
  const { packages } = JSON.parse(readFileSync(path, "utf8"));
  const names = Object.keys(packages).filter((name) => name !== "");
  expect(names.length).toBeGreaterThan(0);
  expect(names.filter((name) => !packages[name].integrity)).toEqual([]);
});

/** Licences that allow a static site under the MIT licence to use, modify and redistribute a package. GPL only if it is a choice. */
const allowedLicenses =
  /^\(?(?:MIT|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|BlueOak-1\.0\.0|CC0-1\.0|CC-BY-4\.0|OFL-1\.1|PSF-2\.0|MPL-2\.0|LGPL-3\.0-or-later)(?: (?:OR|AND) (?:MIT|Apache-2\.0|CC0-1\.0|Zlib|LGPL-3\.0-or-later)| OR GPL-3\.0-or-later)*\)?$/;

/** Packages whose licence, MIT or BSD-3-Clause, is in a file but not in the lock file. */
const licensedByFile = ["node_modules/parse-cache-control"];

/** Build tools under a licence with conditions on passing on changed copies. Sites contain nothing of them. */
const buildTools = ["node_modules/citeproc"];

test.each(lockFiles)("%s has only packages under allowed licences", (path) => {
  const { packages } = JSON.parse(readFileSync(path, "utf8"));
  const names = Object.keys(packages).filter(
    // The lock file has no licences for optional packages of other platforms.
    (name) => name !== "" && !(packages[name].optional && packages[name].license === undefined),
  );
  const unknown = names.filter((name) => !allowedLicenses.test(packages[name].license ?? ""));
  expect(unknown.filter((name) => ![...licensedByFile, ...buildTools].includes(name))).toEqual([]);
  expect(buildTools.filter((name) => packages[name] && !packages[name].dev)).toEqual([]);
});

test("CITATION.cff and the content cite the survey in the same way", () => {
  const [reference] = parse(readFileSync("CITATION.cff", "utf8")).references;
  const [, frontMatter = ""] = readFileSync("content/survey.md", "utf8").split(/^---$/m);
  const { title, authors, venue, year, url } = parse(frontMatter).citation;
  expect(reference).toMatchObject({ title, journal: venue, year, url });
  expect(reference.authors.map((author: Author) => `${author["given-names"]} ${author["family-names"]}`)).toEqual(
    authors,
  );
});

type Author = Record<"given-names" | "family-names", string>;

test("the README has at most 800 words", () => {
  const words = readFileSync("README.md", "utf8").split(/\s+/).filter(Boolean);
  expect(words.length).toBeLessThanOrEqual(800);
});

/** Written by `npm run bench`. */
const generated = ["docs/benchmarks.md"];
const documents = ["README.md", "CONTRIBUTING.md", "SECURITY.md", "CODE_OF_CONDUCT.md"].concat(
  readdirSync("docs", { recursive: true, encoding: "utf8" }).flatMap((name) =>
    name.endsWith(".md") ? join("docs", name) : [],
  ),
);

test.each(documents)("files that %s mentions or links to exist", (document) => {
  const text = readFileSync(document, "utf8");
  const links = [...text.matchAll(/\]\((?!\w+:|#|\.\.\/\.\.\/(?:issues|security)\/)([^)#\s]+)/g)].map(([, link = ""]) =>
    join(dirname(document), link),
  );
  // Paths in code such as `lib/site/addresses.ts`, without placeholders.
  const paths = [...text.matchAll(/`((?:app|components|docs|lib|scripts|tests)\/[^\s`*<>]*)`/g)].map(
    ([, path = ""]) => path,
  );
  expect([...links, ...paths].filter((path) => !existsSync(path) && !generated.includes(path))).toEqual([]);
});
