import type { LinkType } from "../../../content/schema/fields";
import type { PaperReference } from "../../../identifiers/paper-reference";

/** What a label means: a link type, a service with paper ids, or the page of an entry. */
export type LabelKind = LinkType | PaperReference["service"] | "entry";

/** Label of a link to the page of an entry. Each line of an exported list has one. */
export const entryLabel = "Entry";

// Words that lists use for each kind.
const meanings: Record<LabelKind, string> = {
  paper:
    "paper, papers, pdf, pdfs, abs, abstract, preprint, full paper, paper link, paper page, arxiv paper, report, " +
    "technical report, tech report, manuscript, proceedings, article, acm, ieee, biorxiv, medrxiv, ssrn, pmlr, " +
    "springer, nature, 论文, 原文, 論文, paper url, camera ready",
  code:
    "code, github, git, repo, repository, official code, source, source code, implementation, codes, github code, " +
    "github page, github repo, github repo stars, github stars, star, stars, pytorch, tensorflow, jax, keras, caffe, " +
    "gitlab, 代码, code link, code available, official",
  project:
    "project, project page, page, website, web, webpage, web page, homepage, home page, home, site, project website, demo, " +
    "demo page, 项目, 主页, プロジェクト, projects",
  blog: "blog, blog post, blogpost, post, reddit, reddit post, 博客, medium, blogs, news",
  docs: "docs, doc, documentation, 文档",
  dataset: "dataset, data, datasets, benchmark, 数据集, 数据",
  model: "model, models, weights, checkpoint, checkpoints, hugging face, huggingface, hf, model weights, 模型",
  video: "video, talk, youtube, videos, 视频, slides video, presentation",
  arxiv: "arxiv",
  openreview: "openreview",
  aclAnthology: "aclanthology, acl anthology, anthology, acl",
  doi: "doi",
  entry: "entry",
};

/** Labels that say nothing about what the link points to. */
const emptyLabels = new Set(
  (
    "link, html, links, here, url, 链接, link to paper, read, view, ref, bib, bibtex, slides, poster, supp, " +
    "supplementary, supplement, appendix, notes, note, review, reviews, tweet, twitter, colab, podcast, 解读, " +
    "中文解读, 知乎, cite, citation, discussion, summary, supplementary material, tutorial, unofficial code, " +
    "unofficial"
  ).split(", "),
);

const meaningByWord = new Map(
  // Object.entries types the keys as string.
  (Object.entries(meanings) as [LabelKind, string][]).flatMap(([meaning, words]) =>
    words.split(", ").map((word): [string, LabelKind] => [word, meaning]),
  ),
);

/** Returns the meaning of a label; undefined if it is unknown. Ignores emoji, brackets and numbers: "📄 Paper 1". */
export function labelKind(label: string): LabelKind | undefined {
  const text = foldLabel(label);
  const direct = meaningByWord.get(text);
  if (direct !== undefined) return direct;
  const [first = "", ...others] = text.split(/(?<!\s)\s*[/&+|]\s*|(?<!\s)\s+[-–:]\s+/u);
  // "Code (PyTorch)", "arXiv: 2405.99990", "PDF/Code".
  return others.length > 0 ? meaningByWord.get(first.trim()) : undefined;
}

/** Whether a text is a label of a link and not a title. */
export function isLabel(label: string): boolean {
  const text = foldLabel(label);
  return text === "" || emptyLabels.has(text) || labelKind(label) !== undefined || /^https?:/.test(label.trim());
}

function foldLabel(label: string): string {
  return label
    .toLowerCase()
    .replace(/\([^()]*\)|（[^（）]*）/gu, " ")
    .replace(/^arxiv\s*[:：]?\s*(?:\d{4}\.\d{4,5}|[a-z-]+\/\d{7})(?:v\d+)?.*$/u, "arxiv")
    .replace(/^[^\p{Letter}]+|[^\p{Letter}]+$/gu, "")
    .replace(/^(?:the|\[?official\]?)\s+(?=\p{Letter})/u, "")
    .trim();
}

/** Text that exported lists have instead of an unknown venue and year. */
export const notVerified = "not verified";
