import { readReference } from "../../identifiers/read-reference";

/** A repaired text, with one sentence for each repair. */
export interface Repaired {
  text: string;
  corrections: string[];
}

type Repair = [repair: (text: string) => string, correction: string];

const addressRepairs: readonly Repair[] = [
  [
    (url) => url.replace(/^\[[^\]]*\]\((https?:\/\/[^\s()]+)\)$/, "$1"),
    "Nested Markdown link read as its inner address.",
  ],
  [(url) => url.replace(/^(https?:\/\/\S+?)\1+$/, "$1"), "Address was pasted twice in one link."],
  [(url) => url.replace(/^(https?:\/\/)www\.(arxiv\.org\/)/, "$1$2"), "Host www.arxiv.org shortened to arxiv.org."],
  [
    (url) => url.replace(/^(https?:\/\/arxiv\.org\/(?:abs|pdf|html)\/\d{4}\.\d{4,5})v$/, "$1"),
    "ArXiv address with a dangling version letter repaired.",
  ],
  [(url) => url.replace(/^https?:\/\/(?=https?:\/\/)/, ""), "Scheme was written twice in a link."],
  [pageOfPaper, "Link to one version or part of an arXiv paper changed to the paper."],
  [withoutTracking, "Tracking parameter removed from a link."],
  [withoutVersion, "Link to one version changed to the page of the paper."],
];

const titleRepairs: readonly Repair[] = [
  [(title) => title.replace(/^([^:]{2,40}):\s*\1:\s*/, "$1: "), "Title: doubled method name."],
  [(title) => title.replace(/(\S)\s+:(?=\s)/, "$1:"), "Title: space before the colon."],
  [(title) => title.replace(/(\p{Letter}):(?=\p{Letter})/u, "$1: "), "Title: missing space after the colon."],
];

/** Maximum length of an address that is repaired. To find a doubled address takes long in long ones. */
const maxAddress = 5_000;

/** Repairs typical errors in URLs of lists that are edited by hand. */
export function repairAddress(address: string): Repaired {
  return repair(address, address.length > maxAddress ? [] : addressRepairs);
}

/** Repairs typical errors in titles of lists that are edited by hand. Does not change words. */
export function repairTitle(title: string): Repaired {
  return repair(title, titleRepairs);
}

function repair(text: string, repairs: readonly Repair[]): Repaired {
  return repairs.reduce<Repaired>(
    (state, [apply, correction]) => {
      const repaired = apply(state.text);
      return repaired === state.text ? state : { text: repaired, corrections: state.corrections.concat(correction) };
    },
    { text, corrections: [] },
  );
}

function withoutVersion(address: string): string {
  const { version, url } = readReference(address) ?? {};
  return version === undefined || url === undefined ? address : url;
}

/** Removes tracking parameters such as utm_source from a URL. */
function withoutTracking(address: string): string {
  if (!/[?&]utm_/.test(address) || !URL.canParse(address)) return address;
  const url = new URL(address);
  for (const key of [...url.searchParams.keys()]) if (key.startsWith("utm_")) url.searchParams.delete(key);
  return url.href;
}

/** Changes the URL of a version or a section at arXiv to that of the paper. */
function pageOfPaper(address: string): string {
  if (!/^https?:\/\/(?:www\.|export\.)?arxiv\.org\//i.test(address)) return address;
  const reference = readReference(address);
  const isPart = reference?.version !== undefined || /[?#]/.test(address);
  return reference && isPart ? reference.url : address;
}
