import { authorIssue } from "../../../content/schema/author";
import { trimEndOf } from "../../../text/trim-end";
import { oneLine } from "./pieces";

const organization =
  /\b(?:universit\w*|institut\w*|laborator\w*|labs?|research|colleges?|schools?|academy|inc|corp|ltd|teams?)\b|大学|学院|实验室|公司/iu;
const acronym = /^(?:\p{Lu}{3,}|AI)$/u;
const omitted = /\bet\.? ?al\b|…|\.\.\.|\bothers\b|\bet al\.?|等$/iu;
const label = /^\s*(?:authors?|by|作者)\s*[:：]?\s+|^\s*(?:authors?|by|作者)\s*[:：]/iu;
const separators = /\s*[,;，；、]\s*(?:and\s+|&\s*)?|\s+and\s+|\s*&\s*|\s+和\s+/u;
// Words of a name: capitalized, an initial, a particle, or a name in another script.
const particle =
  /^(?:van|von|der|den|de|del|della|di|da|dos|du|la|le|el|al|bin|ibn|ter|ten|zu|st\.?|jr\.?|sr\.?|i{1,3}|iv)$/iu;
const nameWord = /^(?:\p{Lu}[\p{Letter}\p{Mark}'’.-]*|[\p{Ll}]\p{Lu}[\p{Letter}'’-]*)$/u;
const nonLatinName =
  /^[\p{Script=Han}·]{2,5}$|^[\p{Script=Hangul}]{2,4}$|^[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]{2,8}$/u;

/**
 * Splits a byline into authors. Returns undefined if authors are omitted ("et al.") or given names are not first
 * ("Frantar, E."): an entry has all authors or none.
 */
export function splitByline(byline: string): string[] | undefined {
  if (omitted.test(byline)) return undefined;
  const names = namesIn(byline);
  const areNames = names.every(
    (name) => nonLatinName.test(name) || (/^\S+(?:\s\S+)+$/.test(name) && !/^\S+(?:\s\p{Lu}\.)+$/u.test(name)),
  );
  const areValid = names.every((name) => authorIssue(name) === undefined);
  return areNames && areValid && new Set(names).size === names.length ? names : undefined;
}

/**
 * Whether a text is a list of names. A single name, which could also be an organization, must be `expected` at its
 * position.
 */
export function isByline(text: string, expected: boolean): boolean {
  if (label.test(text)) return true;
  const isShortened = omitted.test(text);
  const names = namesIn(text.replace(omitted, ""));
  if (names.length === 0 || (names.length < 2 && !expected && !isShortened)) return false;
  if (isShortened && names.every((name) => nameWord.test(name) || isName(name))) return true;
  return names.every(
    (name) =>
      isName(name) && !organization.test(name) && (expected || !name.split(" ").some((word) => acronym.test(word))),
  );
}

/**
 * Splits a text that starts with authors: "Ada Foo, Bob Bar, A Title". Undefined if it does not. A single name must have
 * an initial.
 */
export function splitLeadingByline(text: string): { byline: string; rest: string } | undefined {
  const commas = [...text.matchAll(/,\s+/gu)].slice(0, 40);
  let end: { byline: string; rest: string } | undefined;
  for (const { index, 0: comma } of commas) {
    const byline = text.slice(0, index);
    const rest = text.slice(index + comma.length);
    if (!isByline(byline, true)) break;
    const hasInitial = /(?:^|\s)\p{Lu}\.\s/u.test(byline);
    if (isByline(byline, hasInitial)) end = { byline, rest };
  }
  return end && (end.rest.match(/[\p{Letter}\p{Number}]{2,}/gu) ?? []).length >= 3 ? end : undefined;
}

/** Returns a byline without its label: "Authors: Ada Foo" to "Ada Foo". */
export function withoutBylineLabel(text: string): string {
  return text.replace(label, "");
}

function namesIn(byline: string): string[] {
  return trimEndOf(oneLine(withoutBylineLabel(byline)), /[.,;，；。:：]/)
    .split(separators)
    .map((name) => trimEndOf(name.replace(/^[*†‡§#^\d\s]+/u, ""), /[*†‡§#^¹²³⁴⁵⁶\d\s]/).trim())
    .filter((name) => name !== "");
}

function isName(text: string): boolean {
  if (nonLatinName.test(text)) return true;
  const words = text.split(" ");
  return (
    words.length >= 2 &&
    words.length <= 6 &&
    nameWord.test(words.at(-1) ?? "") &&
    words.every((word) => nameWord.test(word) || particle.test(word))
  );
}
