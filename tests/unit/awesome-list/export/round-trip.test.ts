import { beforeAll, describe, expect, test } from "vitest";
import { joinLines, listReadme } from "@/lib/awesome-list/export/list-readme";
import { importList } from "@/lib/awesome-list/import/import-list";
import { readContentFolder } from "@/lib/content/read-content-fs";
import type { Survey } from "@/lib/survey/survey";
import type { TextFile } from "../../survey-files";
import { compileValid, filesAfter } from "../import/small-import";

describe.each([
  ["the atlas", "content"],
  ["another survey", "tests/fixtures/mini-survey"],
])("%s", (_, folder) => {
  const files = readContentFolder(folder).flatMap((file): TextFile[] => ("text" in file ? [file] : []));
  let survey: Survey;
  let list: string;
  beforeAll(() => {
    survey = compileValid(files);
    list = joinLines(listReadme(survey, survey.settings.url));
  });

  test("importing the exported list finds every entry and changes nothing", () => {
    const { results, drafts } = importList(list, survey, files, { site: survey.settings.url, today: "2026-02-02" });
    expect(drafts).toEqual([]);
    expect(results.filter(({ outcome }) => outcome.kind === "issue")).toEqual([]);
    expect(results.flatMap(({ differences }) => differences)).toEqual([]);
    const entries = new Set(results.flatMap(({ outcome }) => (outcome.kind === "entry" ? outcome.file : [])));
    expect(entries).toEqual(new Set([...survey.papers, ...survey.frameworks].map(({ file }) => file)));
  });

  test("an atlas imported from the exported list has the same entries and exports the same list", () => {
    const [source] = survey.sourceById.keys();
    const bare = files
      .filter(({ path }) => !/^(?:authors|papers|frameworks|guides|questions)\//.test(path))
      .map(withoutLinksToPapers);
    const options = { site: survey.settings.url, today: "2026-02-02", source };
    const result = importList(list, compileValid(bare), bare, options);
    const made = compileValid(filesAfter(bare, result));
    expect(made.papers.map(listed).sort(byId)).toEqual(survey.papers.map(listed).sort(byId));
    expect(
      made.frameworks.map(({ id, name, repository, links, supports, topics }) => ({
        id,
        name,
        repository,
        links,
        supports,
        topics,
      })),
    ).toEqual(
      survey.frameworks.map(({ id, name, repository, links, supports, topics }) => ({
        id,
        name,
        repository,
        links,
        supports,
        topics,
      })),
    );
    expect(joinLines(listReadme(made, made.settings.url))).toBe(list);
  });
});

/** The fields of a paper that a list has. Topics are in the order of the tree; links have only type and URL. */
function listed({ id, title, year, venue, status, arxiv, doi, openreview, links, topics }: Survey["papers"][number]) {
  const listedLinks = links.map(({ type, url }) => ({ type, url }));
  return { id, title, year, venue, status, arxiv, doi, openreview, links: listedLinks, topics: topics.toSorted() };
}

function byId(first: { id: string }, second: { id: string }): number {
  return first.id < second.id ? -1 : 1;
}

/** Removes landmarks and links to papers, so that the content is valid without papers. */
function withoutLinksToPapers({ path, text }: TextFile): TextFile {
  const links = /\]\(\/papers\/[^)]*\)/g;
  return { path, text: text.replace(links, "](/papers/)").replace(/^landmarks:\n(?: .*\n)+/m, "") };
}
