import { plainLine } from "../../contribute/metadata/plain-line";
import { identifierNames } from "../../identifiers/identifiers";
import { readReference } from "../../identifiers/read-reference";
import { trimEndOf } from "../../text/trim-end";
import { authorMarks } from "../schema/author";
import { specialSpaces } from "../schema/checked-text";
import { markup } from "../schema/title";

const everywhere = (pattern: RegExp) => new RegExp(pattern, `g${pattern.flags}`);

/** Converts a text to another format. Returns undefined if the text does not match. */
type Normalizer = (text: string) => string | undefined;

/** All conversions of invalid values. The schema of the field decides which result is valid. */
export const normalizers: readonly Normalizer[] = [
  withoutRepeatedAddress,
  // First, because a repeated address can contain an id.
  ...identifierNames.map(
    (name): Normalizer =>
      (text) =>
        readReference(text)?.ids[name],
  ),
  withoutVersion,
  withoutEscapes,
  isoDate,
  plainText,
  withoutMarks,
];

/** Removes the repetition from an address that was pasted twice. */
function withoutRepeatedAddress(text: string): string | undefined {
  const single = text.replace(/^(https?:\/\/.*?)\1+/, "$1").replace(/^(?:https?:\/\/)+(?=https?:\/\/)/, "");
  return single === text ? undefined : single;
}

/** Removes the backslashes of LaTeX from an address. */
function withoutEscapes(text: string): string | undefined {
  return /^https?:/.test(text) ? text.replace(/\{?\\([_&%#~])\}?/g, "$1") : undefined;
}

/** Replaces the address of one version of a paper with that of the paper. */
function withoutVersion(text: string): string | undefined {
  const { version, url } = readReference(text) ?? {};
  return version === undefined ? undefined : url;
}

/** Removes markup, escapes, special spaces, and punctuation at the end of a title or name. */
function plainText(text: string): string {
  const unescaped = text.replace(/\\([&%$#_])/g, "$1").replace(/\{([\p{L}\p{N}][\p{L}\p{N}+-]*)\}/gu, "$1");
  const withoutTags = unescaped.replace(/<br\s*\/?>/gi, " ").replace(everywhere(markup), "");
  return trimEndOf(plainLine(plainSpaces(withoutTags)), /[\s.,:;\u2010-\u2015-]/);
}

/** Removes the marks of affiliations from a name. */
function withoutMarks(text: string): string {
  const name = text.replace(everywhere(authorMarks), "").replace(everywhere(authorMarks), "");
  return trimEndOf(plainSpaces(name), /[\s.,;]/);
}

function plainSpaces(text: string): string {
  return text
    .replace(/[\u00AD\u200B\u2060\uFEFF]/g, "")
    .replace(everywhere(specialSpaces), " ")
    .trim();
}

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** Converts an unambiguous date to `YYYY-MM-DD`: the year comes first, or the month is a word. */
function isoDate(text: string): string | undefined {
  const numeric =
    /^(\d{4})[-/.\s](\d{1,2})[-/.\s](\d{1,2})(?:[T\s].*)?$/.exec(text) ?? /^(\d{4})(\d\d)(\d\d)$/.exec(text);
  // Days and months as numbers are only clear if one of them cannot be a month: 11/20/2026.
  const [, first = "", second = "", last] = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(text) ?? [];
  if (last !== undefined && Number(first) > 12 !== Number(second) > 12) {
    const [month, day] = Number(first) > 12 ? [second, first] : [first, second];
    return `${last}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  }
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
