/** Converts a text to another format. Returns undefined if the text does not match. */
type Normalizer = (text: string) => string | undefined;

/** All conversions of invalid values. The schema of the field decides which result is valid. */
export const normalizers: readonly Normalizer[] = [
  withoutRepeatedAddress,
  // First, because a repeated address can contain an id.
  arxivId,
  doi,
  openReviewId,
  anthologyId,
  isoDate,
];

/** Removes the repetition from an address that was pasted twice. */
function withoutRepeatedAddress(text: string): string | undefined {
  const single = text.replace(/^(https?:\/\/.*?)\1+/, "$1").replace(/^(?:https?:\/\/)+(?=https?:\/\/)/, "");
  return single === text ? undefined : single;
}

/** Extracts an arXiv id from an address or after "arXiv:" (https://info.arxiv.org/help/arxiv_identifier.html). */
function arxivId(text: string): string | undefined {
  const prefix =
    /^(?:(?:https?:\/\/)?(?:(?:www|export)\.)?arxiv\.org\/(?:abs|pdf|html)\/|arxiv:\s*|10\.48550\/arxiv\.)/i;
  return text
    .replace(prefix, "")
    .replace(/[?#].*$/, "")
    .replace(/\/$/, "")
    .replace(/\.pdf$/i, "")
    .replace(/v\d+$/, "");
}

/** Extracts a DOI from an address or after "doi:" (https://www.doi.org/the-identifier/resources/handbook). */
function doi(text: string): string | undefined {
  return text.replace(/^(?:(?:https?:\/\/)?(?:(?:dx|www)\.)?doi\.org\/|doi:\s*)/i, "");
}

/** Extracts the forum id from an OpenReview address. */
function openReviewId(text: string): string | undefined {
  return /^(?:https?:\/\/)?(?:www\.)?openreview\.net\/(?:forum|pdf)\?(?:.*&)?id=([\w-]+)/.exec(text)?.[1];
}

/** Extracts the id from an ACL Anthology address (https://aclanthology.org/info/ids/). */
function anthologyId(text: string): string | undefined {
  return /^(?:https?:\/\/)?(?:www\.)?(?:aclanthology\.org|aclweb\.org\/anthology)\/([\w.-]+?)(?:\.pdf)?\/?$/.exec(
    text,
  )?.[1];
}

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** Converts an unambiguous date to `YYYY-MM-DD`: the year comes first, or the month is a word. */
function isoDate(text: string): string | undefined {
  const numeric =
    /^(\d{4})[-/.\s](\d{1,2})[-/.\s](\d{1,2})(?:[T\s].*)?$/.exec(text) ?? /^(\d{4})(\d\d)(\d\d)$/.exec(text);
  const dayFirst = /^(\d{1,2})(?:st|nd|rd|th)?[\s-]+([a-z]{3})[a-z]*\.?,?[\s-]+(\d{4})$/i.exec(text);
  const monthFirst = /^([a-z]{3})[a-z]*\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/i.exec(text);
  const monthOf = (name = "") => String(months.indexOf(name.toLowerCase()) + 1);
  const [year, month, day] = numeric
    ? numeric.slice(1)
    : dayFirst
      ? [dayFirst[3], monthOf(dayFirst[2]), dayFirst[1]]
      : monthFirst
        ? [monthFirst[3], monthOf(monthFirst[1]), monthFirst[2]]
        : [];
  return year && month && day ? `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}` : undefined;
}
