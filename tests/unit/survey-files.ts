import { formatIssue } from "@/lib/content/issue";
import { compileSurvey } from "@/lib/survey/compile-survey";
import type { Paper } from "@/lib/survey/entities";
import type { Survey } from "@/lib/survey/survey";
import { findTopic, type TopicNode } from "@/lib/survey/taxonomy";

/** A content file with its text. */
export interface TextFile {
  path: string;
  text: string;
}

const files: Record<string, string> = {
  "survey.md": `---
title: Small Atlas
field: small models
description: Find papers on small models.
url: https://atlas.example/
repository:
  url: https://github.com/atlas/atlas
  branch: main
  contentFolder: content
citation:
  title: Small Models, A Survey
  authors:
    - Ada Example
  venue: arXiv
  year: 2024
  url: https://arxiv.org/abs/2401.00001
dataLicense:
  name: CC-BY-4.0
  url: https://creativecommons.org/licenses/by/4.0/
---

About this atlas.
`,
  "topics/models.md": `---
title: Model-Centric
order: 1
color: indigo
sources:
  - source: paper-list
    line: 1
---
`,
  "topics/models/quantization.md": `---
title: Quantization
order: 1
names:
  zh:
    - 量化
sources:
  - source: paper-list
    line: 2
---
`,
  "topics/models/pruning.md": `---
title: Pruning
order: 2
sources:
  - source: paper-list
    line: 5
---
`,
  "topics/systems.md": `---
title: Systems
order: 2
color: teal
sources:
  - source: paper-list
    line: 7
---
`,
  "techniques/error-feedback.md": `---
name: Error Feedback
topics:
  - models/quantization
---
`,
  "venues/arxiv.md": `---
name: arXiv
title: arXiv e-print archive
kind: preprint
aliases:
  - CoRR
---
`,
  "venues/iclr.md": `---
name: ICLR
title: International Conference on Learning Representations
kind: conference
---
`,
  "sources/paper-list.md": `---
title: A paper list
kind: paper-list
url: https://github.com/example/list
permalink: https://github.com/example/list/blob/main/README.md#L{line}
sections:
  - heading: Model-Centric
    line: 1
  - heading: Quantization
    line: 2
    entries: 3-4
  - heading: Pruning
    line: 5
    entries: "6"
  - heading: Systems
    line: 7
    entries: "8"
---
`,
  "papers/gptq.md": `---
title: "GPTQ: Accurate Quantization"
shortName: GPTQ
authors:
  - Elias Frantar
  - Dan Alistarh
year: 2023
venue: ICLR
status: published
arxiv: "2210.17323"
topics:
  - models/quantization
techniques:
  - error-feedback
history: []
sources:
  - source: paper-list
    line: 3
---
`,
  "papers/awq.md": `---
title: Activation-aware Weights
authors:
  - Ji Lin
year: 2023
venue: arXiv
status: preprint
arxiv: "2306.00978"
topics:
  - models/quantization
history: []
sources:
  - source: paper-list
    line: 4
---
`,
  "papers/sparsegpt.md": `---
title: SparseGPT
authors: []
year: 2022
venue: arXiv
status: preprint
topics:
  - models/pruning
  - models/quantization
history: []
sources:
  - source: paper-list
    line: 6
---
`,
  "frameworks/vllm.md": `---
name: vLLM
supports:
  inference: true
topics:
  - systems
papers:
  - gptq
sources:
  - source: paper-list
    line: 8
---
`,
};

/**
 * Returns the files of a small valid survey. `changes` has the texts of changed or added files by path, `null` to
 * remove a file.
 */
export function surveyFiles(changes: Record<string, string | null> = {}): TextFile[] {
  return Object.entries({ ...files, ...changes }).flatMap(([path, text]) => (text === null ? [] : [{ path, text }]));
}

/** Returns changes for `surveyFiles`: one file with `from` replaced by `to`. */
export function edited(path: string, from: string, to: string): Record<string, string> {
  const text = files[path];
  if (!text?.includes(from)) throw new Error(`${path} does not contain ${from}`);
  return { [path]: text.replace(from, () => to) };
}

/** Returns changes for `surveyFiles`: one file with `line` added to its front matter. */
export function withLine(path: string, line: string): Record<string, string> {
  return edited(path, "\n---\n", `\n${line}\n---\n`);
}

/** Returns the text of a minimal valid paper with additional YAML and a body. */
export function paperText(title: string, more = "", body = ""): string {
  return `---
title: ${title}
authors: []
year: 2023
venue: arXiv
status: preprint
topics:
  - models/quantization
history: []
${more}---
${body}`;
}

/** Returns the text of a minimal valid topic with additional YAML. */
export function topicText(title: string, more = ""): string {
  return `---\ntitle: ${title}\norder: 1\n${more}---\n`;
}

/** Returns the formatted issues of the small survey with changes. */
export function issuesAfter(changes: Record<string, string | null>): string[] {
  return compileSurvey(surveyFiles(changes)).issues.map((issue) => formatIssue(issue));
}

/** Compiles the small survey with changes. Throws if it has issues. */
export function compileSmallSurvey(changes: Record<string, string | null> = {}): Survey {
  const { survey, issues } = compileSurvey(surveyFiles(changes));
  if (!survey || issues.length > 0) throw new Error(issues.map((issue) => formatIssue(issue)).join("\n"));
  return survey;
}

/** Returns a paper of a survey. Throws if there is none with this id. */
export function paperOf({ paperById }: Pick<Survey, "paperById">, id: string): Paper {
  const paper = paperById.get(id);
  if (!paper) throw new Error(`There is no paper ${id}`);
  return paper;
}

/** Returns a topic of a survey. Throws if there is none at this path. */
export function topicOf({ branches }: Pick<Survey, "branches">, path: string): TopicNode {
  const topic = findTopic(branches, path);
  if (!topic) throw new Error(`There is no topic ${path}`);
  return topic;
}
