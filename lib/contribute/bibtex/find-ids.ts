import type { PaperIds } from "../../identifiers/identifiers";
import { findReferences, type Reference } from "../../identifiers/read-reference";
import { cutText } from "../../text/cut-text";
import { trimEndOf } from "../../text/trim-end";
import type { BibtexEntry } from "./bibtex-entry";
import { latexToText } from "./latex-to-text";

/** Ids and addresses in the fields of an entry. */
export interface FoundIds {
  ids: PaperIds;
  /** Addresses of the paper, best first, in their canonical form. */
  urls: string[];
  notices: string[];
}

/** Fields that hold an id or an address of the paper, best first. */
const idFields = ["doi", "arxivid", "arxiv", "url", "ee", "link", "pdf", "howpublished", "note", "annote", "comment"];

/** Fields that hold an id only if they say which: "arXiv:2405.99990". */
const otherFields = ["eid", "journal", "journaltitle", "number", "volume", "pages", "publisher", "institution", "type"];

/** Finds the ids and addresses of an entry's paper. */
export function findIds({ key, fields }: BibtexEntry): FoundIds {
  const text = (name: string) => latexToText(withoutMarkup(fields.get(name) ?? ""), { verbatim: true }).text.trim();
  const notices: string[] = [];
  const dois = findReferences(text("doi")).flatMap(({ ids }) => ids.doi ?? []);
  if (dois.length > 1) notices.push(`The entry has two DOIs, ${dois[0]} and ${dois[1]}. The first was used.`);

  const context = [
    "archiveprefix",
    "eprinttype",
    "journal",
    "journaltitle",
    "publisher",
    "institution",
    "howpublished",
  ];
  const isArxiv = context.some((name) => /arxiv|\bcorr\b/iu.test(text(name)));
  const server = text("eprinttype") || text("archiveprefix");
  const eprint = server === "" || /arxiv/iu.test(server) ? text("eprint") : "";
  const references = [
    ...findReferences(eprint),
    ...idFields.flatMap((name) => findIn(text(name))),
    // A number such as 2405.99990 can be anything unless the entry is at arXiv.
    ...otherFields.flatMap((name) => (isArxiv || /arxiv/iu.test(text(name)) ? findIn(text(name)) : [])),
    ...findReferences(/^(?:https?:\/\/(?:dx\.)?doi\.org\/)?10\.\d{4,9}\//iu.test(key) ? key : ""),
  ];
  const ids: PaperIds = {};
  for (const reference of references.toReversed()) Object.assign(ids, reference.ids);
  const url = text("url");
  if (url !== "" && findIn(url).length === 0 && findUrls([url], {}).length === 0)
    notices.push(`The url “${cutText(url, 80)}” was not used: it is not a full http:// or https:// address.`);
  return { ids, urls: findUrls(idFields.map(text), ids), notices };
}

/** Addresses that name a record of an index. They are of use only if there is no other. */
const indexPage = /^https?:\/\/api\.semanticscholar\.org\//iu;

/** Finds references in a text with other words. "arXiv: 2405.99990" and "arXiv e-print 2405.99990" are one each. */
function findIn(text: string): Reference[] {
  const arxiv =
    /\barxiv(?:[\s:.,-]|e-?print|preprint|abs\/)*((?:[a-z-]+(?:\.[a-z]{2})?\/)?\d{4}\.?\d{3,5}(?:v\d+)?)/iu.exec(
      text,
    )?.[1];
  return [...(arxiv ? findReferences(`arXiv:${arxiv}`) : []), ...findReferences(text.replace(/\bdoi:\s+/giu, "doi:"))];
}

function findUrls(texts: readonly string[], ids: PaperIds): string[] {
  const hasId = Object.values(ids).some((id) => id !== undefined);
  const addresses = texts.flatMap((text) => text.match(/https?:\/\/[^\s<>"“”]+/giu) ?? []);
  const urls = addresses
    .flatMap((address) => address.split(/[,;](?=https?:)/u))
    .map((address) => trimEndOf(address, /[.,;:!?]/))
    .map((address) => {
      const [reference] = findReferences(address);
      // The address of an id is canonical; others are kept as they are.
      return reference && Object.keys(reference.ids).length > 0 ? reference.url : address;
    });
  return [...new Set(urls)].filter((url) => URL.canParse(url) && !(hasId && indexPage.test(url)));
}

/** Separates the address of `\href` from its text, and removes the tags of web pages. */
function withoutMarkup(latex: string): string {
  return latex
    .replace(/\\(?:url|href|path|nolinkurl)\s*\{([^{}]*)\}/gu, " $1 ")
    .replace(/<\/?[a-z]+(?:\s[^<>]*)?>/giu, " ");
}
