import { canonicalArxivId, isArxivForm, looseArxivId, whyNoArxivId } from "./arxiv-id";
import { whyNoDoi } from "./doi";
import type { IdentifierName, PaperIds } from "./identifiers";

/** What a reference names: a paper by an identifier, a page of proceedings, a code repository or a model. */
export type ReferenceKind = IdentifierName | "pmlr" | "neurips" | "iclr" | "mlsys" | "repository" | "model";

/** What a form finds in a text. */
export interface FoundReference {
  kind: ReferenceKind;
  id: string;
  /** The version that the text states. */
  version?: number | undefined;
  /** The canonical address, unless it follows from the identifier. */
  url?: string;
  /** The identifiers for an entry, unless it is the id only. */
  ids?: PaperIds;
}

/** The result of a form: a reference, why its id cannot exist, or undefined if there is no reference. */
type Outcome = FoundReference | string | undefined;

interface Form {
  /** Pattern of a clean text, or of a short address (`openreview.net/forum?id=x`). */
  in: "text" | "address";
  pattern: RegExp;
  /** Reads the groups of the pattern. */
  read: (...groups: (string | undefined)[]) => Outcome;
}

const { raw } = String;
const text = (pattern: string, read: Form["read"]): Form => ({
  in: "text",
  pattern: new RegExp(`^${pattern}$`, "i"),
  read,
});
const address = (pattern: string, read: Form["read"]): Form => ({
  in: "address",
  pattern: new RegExp(raw`^${pattern}(?:\?.*)?$`, "i"),
  read,
});

const versioned = raw`${looseArxivId}(?:v(\d+))?`;
const anthologyId = raw`([a-z]\d{2}-\d{4}|\d{4}\.[a-z\d]+-[a-z\d]+\.\d+)`;
const doiPattern = raw`(10\.\d{4,9}\/(?:(?!,10\.)[^\s?#])+)`;
const arxivDoi = new RegExp(raw`^10\.48550\/arxiv\.${versioned}$`, "i");
const anthologyDoi = new RegExp(raw`^10\.(?:18653|3115)\/v1\/${anthologyId}$`, "i");

/** The forms of references. The first whose pattern matches decides. */
export const referenceForms: readonly Form[] = [
  // An arXiv id, also with a category and the rest of a stamp, or as the start of a page title.
  text(
    raw`((?:(?:arxiv|corr|e-?print|preprint|abs)[\s:./#-]*)+)?${versioned}(?:\s*[[(][a-z-]+(?:\.[a-z-]+)?[\])](?:\s.*)?|\]\s.*)?`,
    (label, id = "", version) => (label || isArxivForm(id) ? readArxiv(id, version) : undefined),
  ),
  address(
    raw`(?:(?:[\w-]+\.)*(?:arxiv|alphaxiv|ar5iv)\.org|arxiv-vanity\.com|xxx\.lanl\.gov|(?:huggingface|hf)\.co\/papers|emergentmind\.com\/papers)\/(?:.*\/)?${versioned}(?:\.\w+)?(?:\/.*)?`,
    readArxiv,
  ),
  // Any other site that shows the word: semanticscholar.org/arxiv/, papers.cool/arxiv/, doi.org/10.48550/arXiv.
  address(raw`[\w.-]+\/(?:.*[/:])?arxiv[/:.]${versioned}(?:\.pdf)?(?:\/.*)?`, readArxiv),

  text(raw`(?:(?:info:|urn:)?doi[\s:=/]*)*${doiPattern}(?:[?#].*)?`, readDoi),
  address(raw`[\w.-]*\bdoi\b[\w.-]*\/(?:doi:)?${doiPattern}`, readDoi),
  // The ACM also has pages of works without a DOI.
  address(raw`dl\.acm\.org\/(?:.*\/)?10\.5555\/.*`, () => undefined),
  address(raw`[\w.-]+\/.*article\/doi\/(10\.\d{4,9}\/.+?)(?:\/\d{4,}(?:\/[^/]*)?)?`, readPublisherDoi),
  address(raw`[\w.-]+\/(?:.*?\/)?${doiPattern}`, readPublisherDoi),
  address(raw`nature\.com\/articles\/([a-z]*\d[\w-]*)(?:\.pdf)?`, (id) => readDoi(`10.1038/${id}`)),

  text(raw`(?:acl(?:\s+anthology)?[\s:]+)?${anthologyId}(?:v(\d+))?`, readAnthology),
  address(
    raw`(?:[\w-]+\.)*(?:aclanthology\.(?:org|info|coli\.uni-saarland\.de)|aclweb\.org)\/(?:[\w.-]+\/)*${anthologyId}(?:v(\d+))?(?:\.\w+)?`,
    readAnthology,
  ),

  text(raw`openreview[\s:]+([\w-]{6,20})`, (id = "") => ({ kind: "openreview", id })),
  {
    in: "address",
    pattern:
      /^(?:api2?\.)?openreview\.net\/(?:forum|pdf|attachment|revisions|notes|(references)\/pdf)\?(?:.*&)?id=([\w-]{6,20})(?:&.*)?$/,
    // The id under `references` can be that of a revision, which has no page.
    read: (revision, id = "") => ({
      kind: "openreview",
      id,
      ...(revision && { ids: {}, url: `https://openreview.net/references/pdf?id=${id}` }),
    }),
  },

  address(
    raw`(?:proceedings\.mlr\.press|jmlr\.org\/proceedings\/papers)\/([vr]\d+)\/([\w-]+?)(?:-supp)?(?:\.\w+|\/.*)?`,
    readPmlr,
  ),
  address(raw`raw\.githubusercontent\.com\/mlresearch\/([vr]\d+)\/.*\/([\w-]+)\.pdf`, readPmlr),
  proceedingsForm("neurips", raw`(?:papers|proceedings)\.(?:nips|neurips)\.cc`, "proceedings.neurips.cc"),
  proceedingsForm("iclr", raw`proceedings\.iclr\.cc`, "proceedings.iclr.cc"),
  proceedingsForm("mlsys", raw`proceedings\.mlsys\.org`, "proceedings.mlsys.org"),
  address(raw`papers\.(?:nips|neurips)\.cc\/paper\/((\d+)-[\w-]+?)(?:\.pdf)?`, (name, id = "") => ({
    kind: "neurips",
    id,
    url: `https://papers.nips.cc/paper/${name}`,
  })),

  // A pair of names without a host can be other words: input/output. A file of a repository can be the paper itself.
  text(raw`github:\s*([\w-]+\/[\w.-]+)`, (name) => readRepository(`github.com/${name}`)),
  address(
    raw`((?:github\.com|bitbucket\.org|codeberg\.org|gitee\.com)\/(?!(?:topics|features|orgs|sponsors|marketplace|collections|search|settings|users|apps)\/)[\w-]+\/[\w.-]+)(?:\/(?!blob\/|raw\/|releases\/download\/).*)?`,
    readRepository,
  ),
  address(raw`(gitlab\.com\/[\w.-]+(?:\/(?!-\/)[\w.-]+)+)(?:\/-\/(?!blob\/|raw\/).*)?`, readRepository),
  address(
    raw`((?:huggingface|hf)\.co\/(?!(?:papers|datasets|spaces|blog|docs|collections|models|posts|learn|tasks|organizations|api)\/)[\w.-]+\/[\w.-]+)(?:\/.*)?`,
    (path = "") => {
      const id = path.replace(/^hf\./i, "huggingface.");
      return { kind: "model", id, url: `https://${id}` };
    },
  ),
];

function readArxiv(id = "", version?: string): Outcome {
  const canonical = canonicalArxivId(id);
  return whyNoArxivId(canonical) ?? { kind: "arxiv", id: canonical, version: toVersion(version) };
}

/** Reads a DOI. Those of arXiv and the ACL Anthology contain the id at the service. */
function readDoi(id = ""): Outcome {
  const [, arxivId, version] = arxivDoi.exec(id) ?? [];
  if (arxivId) return readArxiv(arxivId, version);
  const [, paperId] = anthologyDoi.exec(id) ?? [];
  if (paperId) return readAnthology(paperId, undefined, id);
  return whyNoDoi(id) ?? { kind: "doi", id };
}

/** Reads a DOI in the address of a publisher, where the format of the page can follow. */
function readPublisherDoi(path = ""): Outcome {
  const id = path
    .replace(/\/(?:full|e?pdf|e?pub|html?|abs|abstract|meta|summary|references|figures|fulltext)?(?:\.html?)?$/i, "")
    .replace(/(?:\.full)?\.(?:pdf|x?html?|full|abstract)$/i, "");
  // bioRxiv and medRxiv
  const [, preprint, version] = /^(10\.1101\/.*)v(\d+)$/.exec(id) ?? [];
  return preprint ? { kind: "doi", id: preprint, version: toVersion(version) } : readDoi(id);
}

function readAnthology(id = "", version?: string, doi?: string): Outcome {
  // Ids before 2020 begin with a capital letter, for example P19-1007.
  const canonical = /^[a-z]/i.test(id) ? id.toUpperCase() : id.toLowerCase();
  const ids = { aclAnthology: canonical, ...(doi && { doi }) };
  return { kind: "aclAnthology", id: canonical, version: toVersion(version), ids };
}

function readPmlr(volume = "", name = ""): Outcome {
  const id = `${volume}/${name}`;
  return { kind: "pmlr", id, url: `https://proceedings.mlr.press/${id}.html` };
}

/** Returns the form of the pages of proceedings that use the software of NeurIPS. */
function proceedingsForm(kind: ReferenceKind, hosts: string, host: string): Form {
  const path = raw`paper(?:_files\/paper)?\/(\d{4})\/(?:hash|file)\/([\da-f]{32})-[a-z]+(-\w+)?\.\w+`;
  return address(raw`${hosts}\/${path}`, (year, hash, track = "") => ({
    kind,
    id: `${year}/${hash}`,
    url: `https://${host}/paper_files/paper/${year}/hash/${hash}-Abstract${track}.html`,
  }));
}

function readRepository(path = ""): Outcome {
  const id = path.replace(/\.git$/, "");
  return { kind: "repository", id, url: `https://${id}` };
}

function toVersion(digits: string | undefined): number | undefined {
  return digits === undefined ? undefined : Number(digits);
}
