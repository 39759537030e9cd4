import type { SurveySettings } from "../content/schema/survey-settings";

type Repository = SurveySettings["repository"];

/** Address of the host's editor for a content file. */
export function editUrl(repository: Repository, file: string): string {
  return `${repository.url}/edit/${repository.branch}/${repository.contentFolder}/${file}`;
}

/** Address of the host's form for suggesting a paper. */
export function suggestPaperUrl(repository: Repository): string {
  return `${repository.url}/issues/new?template=suggest-a-paper.yml`;
}

/** Address of a folder of the content on the host. */
export function folderUrl(repository: Repository, folder: string): string {
  return `${repository.url}/tree/${repository.branch}/${repository.contentFolder}/${folder}`;
}

/** Longer addresses than this are refused by hosts and browsers, or cut. */
const longestAddress = 7_000;

/**
 * Address of the host's page for a new file, filled in with its name and text
 * (https://docs.github.com/en/repositories/working-with-files/managing-files/creating-new-files). `path` is below the
 * content folder. A text that makes the address too long is left out; then `holdsText` says no.
 */
export function newFileUrl(
  repository: Repository,
  { path, text }: { path: string; text: string },
): { url: string; holdsText: boolean } {
  const slash = path.lastIndexOf("/");
  const page = `${repository.url}/new/${repository.branch}/${repository.contentFolder}/${path.slice(0, slash)}`;
  const filename = path.slice(slash + 1);
  const url = `${page}?${new URLSearchParams({ filename, value: text })}`;
  if (url.length <= longestAddress) return { url, holdsText: true };
  return { url: `${page}?${new URLSearchParams({ filename })}`, holdsText: false };
}

/** Address of the host's page for a new paper, with an entry to fill in. */
export function newPaperUrl(repository: Repository, topic = "branch/topic"): string {
  const entry = `---
title: ""
shortName: ""
authors:
  - ""
year: 0000
venue: arXiv
status: preprint
arxiv: ""
links:
  - type: paper
    url: https://arxiv.org/abs/
topics:
  - ${topic}
history:
  - date: 0000-00-00
    type: added
---
`;
  return newFileUrl(repository, { path: "papers/short-name.md", text: entry }).url;
}
