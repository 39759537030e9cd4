import type { SurveySettings } from "../content/schema/survey-settings";

type Repository = SurveySettings["repository"];

/** Returns the address of the host's editor for a content file. */
export function editUrl(repository: Repository, file: string): string {
  return `${repository.url}/edit/${repository.branch}/${repository.contentFolder}/${file}`;
}

/** Returns the address of the host's issue form for suggesting a paper. */
export function suggestPaperUrl(repository: Repository): string {
  return `${repository.url}/issues/new?template=suggest-a-paper.yml`;
}

/** Returns the address of a content folder on the host. */
export function folderUrl(repository: Repository, folder: string): string {
  return `${repository.url}/tree/${repository.branch}/${repository.contentFolder}/${folder}`;
}

/** Hosts and browsers reject or cut longer addresses. */
const maxAddressLength = 7_000;

/**
 * Returns the address of the host's page for a new file, with its name and text filled in
 * (https://docs.github.com/en/repositories/working-with-files/managing-files/creating-new-files). `path` is relative to
 * the content folder. If the address would be too long, it omits the text, and `holdsText` is false.
 */
export function newFileUrl(
  repository: Repository,
  { path, text }: { path: string; text: string },
): { url: string; holdsText: boolean } {
  const slash = path.lastIndexOf("/");
  const page = `${repository.url}/new/${repository.branch}/${repository.contentFolder}/${path.slice(0, slash)}`;
  const filename = path.slice(slash + 1);
  const url = `${page}?${new URLSearchParams({ filename, value: text })}`;
  if (url.length <= maxAddressLength) return { url, holdsText: true };
  return { url: `${page}?${new URLSearchParams({ filename })}`, holdsText: false };
}

/** Returns the address of the host's page for a new paper, with a template for the entry. */
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
