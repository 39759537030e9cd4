import { identifierNames } from "../../../identifiers/identifiers";
import { readReference } from "../../../identifiers/read-reference";
import { badgePublication, badgeTexts, isStatement } from "./badge";
import { isLabel, type LabelKind, labelKind } from "./link-labels";
import type { ListedLink } from "./listed";
import type { LinkPiece } from "./pieces";
import { type ListedPublication, readPublication, type VenueTest } from "./publication";

/** A link of a line. */
export interface LineLink extends ListedLink {
  /** Whether its text is a label and not a title. */
  isLabel: boolean;
  /** Where and when the paper was published, if the label or its badge states it. */
  publication: ListedPublication | undefined;
}

// Publishers and archives of papers, in any field.
const paperHosts =
  /^https?:\/\/(?:[\w-]+\.)*(?:arxiv\.org|doi\.org|openreview\.net|aclanthology\.org|aclweb\.org|mlr\.press|jmlr\.org|neurips\.cc|nips\.cc|mlsys\.org|thecvf\.com|ecva\.net|bmva\.org|ijcai\.org|aaai\.org|acm\.org|ieee\.org|computer\.org|springer\.com|sciencedirect\.com|elsevier\.com|nature\.com|science\.org|sciencemag\.org|pnas\.org|plos\.org|wiley\.com|tandfonline\.com|sagepub\.com|oup\.com|cambridge\.org|mdpi\.com|frontiersin\.org|hindawi\.com|cell\.com|biorxiv\.org|medrxiv\.org|chemrxiv\.org|preprints\.org|researchsquare\.com|ssrn\.com|osf\.io|hal\.science|archives-ouvertes\.fr|zenodo\.org|semanticscholar\.org|researchgate\.net|paperswithcode\.com|alphaxiv\.org|papers\.cool|vldb\.org|usenix\.org|iclr\.cc|icml\.cc|colmweb\.org|isca-speech\.org|ceur-ws\.org|dagstuhl\.de|iop\.org|aps\.org|acs\.org|rsc\.org|royalsocietypublishing\.org|biomedcentral\.com|ncbi\.nlm\.nih\.gov|pubmed\.ncbi\.nlm\.nih\.gov|europepmc\.org|jstor\.org|worldscientific\.com|mitpress\.mit\.edu|direct\.mit\.edu|peerj\.com|copernicus\.org|annualreviews\.org|aip\.org|siam\.org|informs\.org|cnki\.net|core\.ac\.uk)(?:[/:?#]|$)/i;
const paperPages = /^https?:\/\/huggingface\.co\/papers\/|\.pdf(?:[?#]|$)|\/pdf\?id=/i;

/** Whether a URL is that of a paper: a known identifier, publisher or archive, or a PDF. */
export function isPaperUrl(url: string): boolean {
  if (/^https?:\/\/(?:[\w-]+\.)*(?:github|gitlab|img\.shields)\.(?:com|io)\/(?!.*\.pdf(?:[?#]|$))/i.test(url))
    return false;
  const kind = readReference(url)?.kind;
  if (kind === "repository" || kind === "model") return false;
  return kind !== undefined || paperHosts.test(url) || paperPages.test(url);
}

/** Whether a link is to a paper, by its URL or its label. Links within the document or its folder are not. */
export function isPaperLink({ label, url }: ListedLink): boolean {
  if (!/^https?:/i.test(url)) return false;
  return isPaperUrl(url) || paperKinds.has(labelKind(label));
}

/** Labels of links to papers. `entry` is the label of each line that the export writes. */
const paperKinds: ReadonlySet<LabelKind | undefined> = new Set(["paper", ...identifierNames, "entry"] as const);

/** Interprets a link by its text and pictures. `isBracketed` if it stands in square brackets. */
export function toLineLink({ label, url, pictures }: LinkPiece, isBracketed: boolean, isVenue: VenueTest): LineLink {
  // "[CLS] Attention" is a title, "[Paper]" and "[Paper" are labels.
  const inner = /^\[[^\]]*\]\s*\S/.test(label) ? label : label.replace(/^[\s[(]+|[\s\])]+$/g, "");
  const badges = pictures.map((picture) => badgePublication(picture, isVenue));
  const stated = inner === "" || isLabel(inner) ? undefined : readPublication(inner, isVenue);
  const text = inner === "" ? labelOfPictures(pictures) : inner;
  const hasBrackets = isBracketed || /^\[.*\]$/.test(label.trim());
  const isOwnLabel = inner === "" || isLabel(inner) || stated !== undefined || hasBrackets;
  const publication = stated && isStatement(stated) ? stated : badges.find((badge) => badge !== undefined);
  return { label: text, url, isLabel: isOwnLabel, publication };
}

/** Returns the text of a badge that says what the link is: "Paper" of `badge/paper-A42C25`. */
function labelOfPictures(pictures: LinkPiece["pictures"]): string {
  const texts = pictures.flatMap((picture) => [picture.alt, ...badgeTexts(picture)]).filter((text) => text !== "");
  return texts.find((text) => labelKind(text) !== undefined) ?? texts[0] ?? "";
}
