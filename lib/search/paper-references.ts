import { type IdentifierName, identifiers } from "../identifiers/identifiers";
import { type Reference, readReference } from "../identifiers/read-reference";
import type { ReferenceKind } from "../identifiers/reference-forms";
import type { Paper } from "../survey/entities";

/** The letter of each kind of reference in the search data. arXiv ids have a column of their own. */
const letters: Record<Exclude<ReferenceKind, "arxiv">, string> = {
  doi: "d",
  openreview: "o",
  aclAnthology: "a",
  pmlr: "p",
  neurips: "n",
  iclr: "i",
  mlsys: "m",
  repository: "g",
  model: "h",
};

// The names of papers in these proceedings are hashes. A part of one is enough to tell papers of a year apart.
const hashLength = 8;

/**
 * Returns the code of a reference, as in the search data: `o:tcbbpnfwxs`, `g:ist-daslab/gptq`. All references to the same
 * page have the same code.
 */
export function referenceCode({ kind, id }: Pick<Reference, "kind" | "id">): string {
  if (kind === "arxiv") return id;
  const short = id
    .toLowerCase()
    .replace(/^(?:github\.com|huggingface\.co)\//, "")
    .replace(/(?<=^\d{4}\/)[\da-f]{32}$/, (hash) => hash.slice(0, hashLength));
  return `${letters[kind]}:${short}`;
}

/** Types of links to what the authors published. Others, such as a blog, can be about several papers. */
const ownLinkTypes: ReadonlySet<Paper["links"][number]["type"]> = new Set([
  "paper",
  "code",
  "project",
  "model",
  "dataset",
]);

const storedIds = ["doi", "openreview", "aclAnthology"] as const satisfies IdentifierName[];

/** Returns the codes of a paper's identifiers, pages, repositories and models, without its arXiv id, separated by spaces. */
export function referenceCodes(paper: Paper): string {
  const ids = storedIds.flatMap((kind) => (paper[kind] ? [{ kind, id: paper[kind] }] : []));
  const urls = paper.links.flatMap(({ type, url }) =>
    ownLinkTypes.has(type) && !identifiers.arxiv.host.test(url) ? [url] : [],
  );
  const dois = ids.flatMap(({ kind, id }) => (kind === "doi" ? readReference(id) : undefined) ?? { kind, id });
  const references = [...dois, ...urls.flatMap((url) => readReference(url) ?? [])];
  const codes = references.filter(({ kind }) => kind !== "arxiv").map(referenceCode);
  return [...new Set(codes)].join(" ");
}

/** Papers by the code of a reference. */
export type PapersByReference = ReadonlyMap<string, readonly number[]>;

/** Collects the references of all papers in search data. */
export function preparePaperReferences(papers: {
  arxiv: readonly string[];
  references: readonly string[];
}): PapersByReference {
  const papersByCode = new Map<string, number[]>();
  for (const [paper, codes] of papers.references.entries()) {
    for (const code of [papers.arxiv[paper] ?? "", ...codes.split(" ")]) {
      if (code === "") continue;
      const known = papersByCode.get(code);
      if (known) known.push(paper);
      else papersByCode.set(code, [paper]);
    }
  }
  return papersByCode;
}
