import type { SurveySettings } from "../schema/survey-settings";

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

/** Address of the host's page for a new paper, with an entry under `topic` to fill in. */
export function newPaperUrl(repository: Repository, topic: string): string {
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
added: 0000-00-00
---
`;
  const query = new URLSearchParams({ filename: "short-name.md", value: entry });
  return `${repository.url}/new/${repository.branch}/${repository.contentFolder}/papers?${query}`;
}
